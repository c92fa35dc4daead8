import { brandText } from '#domain/brand.ts';
import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import type { Bankgiro } from './identifiers.ts';
import { passesLuhn } from './luhn.ts';

/** NNN-NNNN or NNNN-NNNN, the hyphen optional. Gives the digits. A first digit 0 is no number. */
export const parseBankgiro = (text: string): FieldResult<Bankgiro> => {
  const typed = text.trim();
  if (typed === '') return fail('required');
  if (!/^[0-9]+-?[0-9]*$/.test(typed)) return fail('bankgiro-format');
  const digits = typed.replace('-', '');
  if (digits.length !== 7 && digits.length !== 8) return fail('bankgiro-length');
  if (!/^[1-9][0-9]{2,3}-?[0-9]{4}$/.test(typed)) return fail('bankgiro-format');
  return passesLuhn(digits) ? ok(brandText(digits)) : fail('bankgiro-check-digit');
};

/** `5402-9681`. */
export const formatBankgiro = (number: Bankgiro): string =>
  `${number.slice(0, -4)}-${number.slice(-4)}`;
