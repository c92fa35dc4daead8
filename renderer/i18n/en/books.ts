import type { books as source } from '#i18n/sv/books.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const books = {
  title: 'Bookkeeping',
} as const satisfies WordsOf<typeof source>;
