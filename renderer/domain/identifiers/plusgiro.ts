import { brandText } from '#domain/brand.ts';
import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import type { Plusgiro } from './identifiers.ts';
import { passesLuhn } from './luhn.ts';

/** Two to eight digits, with blanks anywhere and at most one hyphen, before the check digit. Gives the digits. */
export const parsePlusgiro = (text: string): FieldResult<Plusgiro> => {
  const typed = text.replace(/\s/g, '');
  if (typed === '') return fail('required');
  if (!/^[0-9]+-?[0-9]*$/.test(typed)) return fail('plusgiro-format');
  const digits = typed.replace('-', '');
  if (digits.length < 2 || digits.length > 8) return fail('plusgiro-length');
  if (!/^[0-9]+-?[0-9]$/.test(typed) || /^0+$/.test(digits)) return fail('plusgiro-format');
  return passesLuhn(digits) ? ok(brandText(digits)) : fail('plusgiro-check-digit');
};

/** `28 65 43-4`: pairs from the right before the check digit, a leading three when their count is odd. */
export const formatPlusgiro = (number: Plusgiro): string => {
  const body = number.slice(0, -1);
  const lead = body.length % 2 === 1 ? Math.min(3, body.length) : 2;
  const pairs = body.slice(lead).match(/../g) ?? [];
  return `${[body.slice(0, lead), ...pairs].join(' ')}-${number.slice(-1)}`;
};
