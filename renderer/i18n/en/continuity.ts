import type { WordsOf } from '#i18n/words-of.ts';
import type { continuity as source } from '#i18n/sv/continuity.ts';

export const continuity = {
  title: 'Continuity',
} as const satisfies WordsOf<typeof source>;
