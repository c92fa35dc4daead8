import type { WordsOf } from '#i18n/words-of.ts';
import type { changes as source } from '#i18n/sv/changes.ts';

export const changes = {
  title: 'Changes',
} as const satisfies WordsOf<typeof source>;
