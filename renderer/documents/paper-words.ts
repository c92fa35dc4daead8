import { documents as english } from '#i18n/en/documents.ts';
import { documents as swedish } from '#i18n/sv/documents.ts';
import { legal as englishLegal } from './legal/en.ts';
import { legal as swedishLegal } from './legal/sv.ts';

/** The words of the paper in both languages at once: a document's language isn't the user's. */
export const paperWords = {
  sv: { documents: swedish, legal: swedishLegal },
  en: { documents: english, legal: englishLegal },
} as const;

export type PaperWords = (typeof paperWords)[keyof typeof paperWords];
