import type { WordsOf } from '#i18n/words-of.ts';
import type { legal as source } from './sv.ts';

/** The same sentences in English; the Swedish term stands beside where the law names one. */
export const legal = {
  approvedForFTax: 'Approved for F-tax (Godkänd för F-skatt)',
  lateInterest:
    'Interest on late payment is charged from the due date under the Swedish Interest Act (reference rate + 8 percentage points).',
  reverseCharge: 'Reverse charge / Omvänd betalningsskyldighet',
  outsideUnion: 'Supply outside Sweden, chapter 6, section 33 of the Swedish VAT Act',
  reverseChargeGoods:
    'Reverse charge / Omvänd betalningsskyldighet, chapter 16, section 16 of the Swedish VAT Act',
  reverseChargeBuilding:
    'Reverse charge / Omvänd betalningsskyldighet, chapter 16, section 13 of the Swedish VAT Act',
  exempt: 'Exempt from VAT, chapter 18, section 4 of the Swedish VAT Act (18 kap. 4 § ML)',
  outsideScope: 'Outside the scope of the Swedish VAT Act (ML ej tillämplig)',
  unspecifiedAdvance:
    'Advance for services not yet specified, no VAT: it is charged on the final invoice',
} as const satisfies WordsOf<typeof source>;
