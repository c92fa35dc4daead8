import { brandText } from '#domain/brand.ts';
import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import { daysInMonth } from '#domain/time/plain-date.ts';
import type { OrganisationNumber } from './identifiers.ts';
import { passesLuhn } from './luhn.ts';

/** YYMMDD with a day that some year has; the century isn't in ten digits, so 29 February always passes. */
const isBirthDate = (digits: string): boolean => {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);
};

/**
 * An organisation number, or for a sole trader the personal or coordination number (day + 60) that serves as one:
 * NNNNNN-NNNN, with or without hyphen, or 12 digits with the prefix 16. Gives ten digits. The third digit tells the two
 * apart: 2 or more in a legal person's, the first of a month in a person's.
 */
export const parseOrganisationNumber = (text: string): FieldResult<OrganisationNumber> => {
  const typed = text.trim();
  if (typed === '') return fail('required');
  // ASCII digits on the raw text: a full-width digit is no digit.
  if (!/^[0-9]+-?[0-9]+$/.test(typed)) return fail('organisation-number-format');
  const all = typed.replace('-', '');
  if (all.length !== 10 && all.length !== 12) return fail('organisation-number-length');
  if (!/^(?:16)?[0-9]{6}-?[0-9]{4}$/.test(typed)) return fail('organisation-number-format');
  const digits = all.slice(-10);
  if (digits.charAt(2) < '2' && !isBirthDate(digits)) return fail('organisation-number-date');
  return passesLuhn(digits) ? ok(brandText(digits)) : fail('organisation-number-check-digit');
};

/** `556677-8899`. */
export const formatOrganisationNumber = (number: OrganisationNumber): string =>
  `${number.slice(0, 6)}-${number.slice(6)}`;
