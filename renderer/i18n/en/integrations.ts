import type { WordsOf } from '#i18n/words-of.ts';
import type { integrations as source } from '#i18n/sv/integrations.ts';

export const integrations = {
  title: 'Third parties',
} as const satisfies WordsOf<typeof source>;
