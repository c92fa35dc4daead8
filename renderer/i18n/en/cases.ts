import type { WordsOf } from '#i18n/words-of.ts';
import type { cases as source } from '#i18n/sv/cases.ts';

export const cases = {
  title: 'Cases',
} as const satisfies WordsOf<typeof source>;
