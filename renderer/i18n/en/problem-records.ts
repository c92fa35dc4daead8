import type { WordsOf } from '#i18n/words-of.ts';
import type { problemRecords as source } from '#i18n/sv/problem-records.ts';

export const problemRecords = {
  title: 'Problems',
} as const satisfies WordsOf<typeof source>;
