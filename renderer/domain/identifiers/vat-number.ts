import { brandText } from '#domain/brand.ts';
import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import type { OrganisationNumber, VatNumber } from './identifiers.ts';
import { parseOrganisationNumber } from './organisation-number.ts';

const compact = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

/**
 * A Swedish VAT number (momsregistreringsnummer): SE, the organisation or personal number, 01; any case, blanks and hyphens.
 * Gives 14 characters. Other suffixes than 01 formally exist, but what is typed so is nearly always wrong.
 */
export const parseSwedishVatNumber = (text: string): FieldResult<VatNumber> => {
  if (text.trim() === '') return fail('required');
  if (text.length > 60) return fail('vat-number-length');
  const number = compact(text);
  if (!number.startsWith('SE')) return fail('vat-number-country');
  if (!/^SE[0-9A-Z]*$/.test(number)) return fail('vat-number-format');
  if (number.length !== 14) return fail('vat-number-length');
  if (!/^SE[0-9]{12}$/.test(number)) return fail('vat-number-format');
  if (!parseOrganisationNumber(number.slice(2, 12)).ok) return fail('vat-number-organisation');
  return number.endsWith('01') ? ok(brandText(number)) : fail('vat-number-suffix');
};

// What stands after the country's code, by country (VIES, "VAT identification number structure"); EL is Greece, XI
// Northern Ireland. Check digits are left to VIES: a wrong rule of ours would refuse a right number.
const structures: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-Z0-9]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[A-Z0-9]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z0-9+*]{12}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/,
  NO: /^\d{9}(?:MVA)?$/,
  GB: /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/,
  CH: /^E\d{9}(?:MWST|TVA|IVA)?$/,
};

/** A buyer's VAT number: Swedish, or of another European country by its structure. Gives upper case without blanks. */
export const parseVatNumber = (text: string): FieldResult<VatNumber> => {
  if (text.trim() === '') return fail('required');
  if (text.length > 60) return fail('vat-number-length');
  const number = compact(text).replace(/[.]/g, '');
  const country = number.slice(0, 2);
  if (country === 'SE') return parseSwedishVatNumber(text);
  const structure = Object.hasOwn(structures, country) ? structures[country] : undefined;
  if (!structure) return fail('vat-number-country');
  return structure.test(number.slice(2)) ? ok(brandText(number)) : fail('vat-number-format');
};

/** The VAT number that a Swedish organisation has when it is registered: a proposal, never a proof of registration. */
export const toVatNumber = (organisationNumber: OrganisationNumber): VatNumber =>
  brandText(`SE${organisationNumber}01`);
