import type { rates as source } from '#i18n/sv/rates.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const rates = {
  title: 'Rates',
  since: 'from {{date}}',
  why: {
    title: 'Why this price?',
    text: '{{rate}} an hour: {{source}}',
    windowText: '{{rate}} an hour: {{source}} × {{factor}} ({{window}})',
    kept: 'The entry keeps the rate that was valid when it was written. This is what the rates say today:',
    none: 'none',
    wins: 'applies',
    parts_one: 'Saved as {{count}} entry:',
    parts_other: 'Saved as {{count}} entries, for the rate or the month changes meanwhile:',
  },
} as const satisfies WordsOf<typeof source>;
