import type { series as source } from '#i18n/sv/series.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const series = {
  title: 'Number series',
} as const satisfies WordsOf<typeof source>;
