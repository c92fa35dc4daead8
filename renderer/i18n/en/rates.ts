import type { rates as source } from '#i18n/sv/rates.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const rates = {
  title: 'Rates',
} as const satisfies WordsOf<typeof source>;
