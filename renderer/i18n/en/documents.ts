import type { documents as source } from '#i18n/sv/documents.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const documents = {} as const satisfies WordsOf<typeof source>;
