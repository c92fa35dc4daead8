import type { receivables as source } from '#i18n/sv/receivables.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const receivables = {
  title: 'Receivables',
} as const satisfies WordsOf<typeof source>;
