import type { WordsOf } from '#i18n/words-of.ts';
import type { legal as source } from './sv.ts';

/** The same sentences in English; the Swedish term stands beside where the law names one. */
export const legal = {
  approvedForFTax: 'Approved for F-tax (Godkänd för F-skatt)',
  lateInterest:
    'Interest on late payment is charged from the due date under the Swedish Interest Act (reference rate + 8 percentage points).',
  reverseCharge: 'Reverse charge / Omvänd betalningsskyldighet',
  outsideUnion: 'Supply outside Sweden, chapter 6, section 33 of the Swedish VAT Act',
} as const satisfies WordsOf<typeof source>;
