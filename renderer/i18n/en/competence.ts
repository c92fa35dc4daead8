import type { WordsOf } from '#i18n/words-of.ts';
import type { competence as source } from '#i18n/sv/competence.ts';

export const competence = {
  title: 'Competence',
} as const satisfies WordsOf<typeof source>;
