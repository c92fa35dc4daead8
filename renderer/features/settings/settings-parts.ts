import type { FirmForm } from '#domain/firm/firm-form.ts';
import { activities } from '#domain/hours/activity.ts';

/** The parts of the settings that one form holds together: what is saved, is saved at once. */
export const firmParts = ['firm', 'invoicing', 'rates'] as const;
export type FirmPart = (typeof firmParts)[number];

export const settingsParts = [...firmParts, 'appearance', 'data'] as const;
export type SettingsPart = (typeof settingsParts)[number];

const invoicingFields: readonly string[] = [
  'paymentTerms',
  'defaultVatRate',
  'roundsToWholeKrona',
  'paymentReferenceRule',
  'language',
  'seriesPrefix',
  'seriesNext',
  'seriesDigits',
] satisfies readonly (keyof FirmForm)[];

const rateFields: readonly string[] = [
  'hourlyRate',
  ...activities.map((activity) => `${activity}Rate`),
];

/** In which part a field stands, so that a problem out of sight is counted on its tab. */
export const partOf = (field: string): FirmPart => {
  if (invoicingFields.includes(field)) return 'invoicing';
  return rateFields.includes(field) ? 'rates' : 'firm';
};
