import type { WordsOf } from '#i18n/words-of.ts';
import type { releases as source } from '#i18n/sv/releases.ts';

export const releases = {
  title: 'Releases',
} as const satisfies WordsOf<typeof source>;
