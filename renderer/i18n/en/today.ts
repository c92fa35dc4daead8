import type { WordsOf } from '#i18n/words-of.ts';
import type { today as source } from '#i18n/sv/today.ts';

export const today = {
  title: 'Today',
} as const satisfies WordsOf<typeof source>;
