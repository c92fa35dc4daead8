import type { WordsOf } from '#i18n/words-of.ts';
import type { quality as source } from '#i18n/sv/quality.ts';

export const quality = {
  title: 'Quality',
} as const satisfies WordsOf<typeof source>;
