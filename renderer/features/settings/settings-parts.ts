import type { FirmForm } from '#domain/firm/firm-form.ts';

/** The parts of the settings that one form holds together: what is saved, is saved at once. */
export const firmParts = ['firm', 'invoicing'] as const;
export type FirmPart = (typeof firmParts)[number];

export const settingsParts = [
  ...firmParts,
  'hours',
  'rates',
  'bookkeeping',
  'claims',
  'appearance',
  'data',
] as const;
export type SettingsPart = (typeof settingsParts)[number];

const invoicingFields: readonly string[] = [
  'paymentTerms',
  'defaultVatRate',
  'roundsToWholeKrona',
  'paymentReferenceRule',
  'paymentReferenceLength',
  'printsPaymentCode',
  'fiscalYearFirstMonth',
  'language',
  'seriesPrefix',
  'seriesNext',
  'seriesDigits',
  'seriesReason',
] satisfies readonly (keyof FirmForm)[];

/** In which part a field stands, so that a problem out of sight is counted on its tab. */
export const partOf = (field: string): FirmPart =>
  invoicingFields.includes(field) ? 'invoicing' : 'firm';
