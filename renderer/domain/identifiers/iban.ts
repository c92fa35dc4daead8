import { brandText } from '#domain/brand.ts';
import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import type { Iban } from './identifiers.ts';

// ISO 13616 registry: the whole length, by country; the SEPA countries.
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
};

/** ISO 7064 mod 97-10 over the number with its first four characters last, letters as 10–35. */
const remainder = (iban: string): number => {
  const rotated = iban.slice(4) + iban.slice(0, 4);
  const digits = rotated.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
};

/** An IBAN of a SEPA country, blanks and case as one likes. Gives upper case without blanks. */
export const parseIban = (text: string): FieldResult<Iban> => {
  if (text.trim() === '') return fail('required');
  if (text.length > 80) return fail('iban-length');
  const iban = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]+$/.test(iban)) return fail('iban-format');
  const country = iban.slice(0, 2);
  const length = Object.hasOwn(lengths, country) ? lengths[country] : undefined;
  if (length === undefined) return fail('iban-country');
  if (iban.length !== length) return fail('iban-length');
  return remainder(iban) === 1 ? ok(brandText(iban)) : fail('iban-check-digit');
};

/** `SE45 5000 0000 0583 9825 7466`. */
export const formatIban = (iban: Iban): string => (iban.match(/.{1,4}/g) ?? []).join(' ');
