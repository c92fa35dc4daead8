import type { monthClose as source } from '#i18n/sv/month-close.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const monthClose = {
  title: 'Month close',
} as const satisfies WordsOf<typeof source>;
