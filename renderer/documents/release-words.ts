import type { Formatters } from '#i18n/format.ts';
import { documentRegister as englishRegister } from '#i18n/en/document-register.ts';
import { documents as english } from '#i18n/en/documents.ts';
import { releases as englishReleases } from '#i18n/en/releases.ts';
import { documentRegister as swedishRegister } from '#i18n/sv/document-register.ts';
import { documents as swedish } from '#i18n/sv/documents.ts';
import { releases as swedishReleases } from '#i18n/sv/releases.ts';
import type { ReleaseSubject } from './release-paper.ts';

/** The words of a release's report in both languages at once: the client's language isn't the user's. */
export const releaseWords = {
  sv: { words: swedishReleases, register: swedishRegister, documents: swedish },
  en: { words: englishReleases, register: englishRegister, documents: english },
} as const;

type Words = (typeof releaseWords)[keyof typeof releaseWords];

/** A release with what its report is written with. */
export type PrintedRelease = Pick<Words, 'words' | 'register'> & {
  readonly subject: ReleaseSubject;
  readonly format: Formatters;
};
