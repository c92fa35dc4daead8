import { english } from '#i18n/english.ts';
import { swedish } from '#i18n/swedish.ts';
import type { Language } from '#domain/firm/firm.ts';

/** Every word of one language, for tests that look for what a user sees in either. */
export type Words = typeof swedish | typeof english;

export const wordsOf: Readonly<Record<Language, Words>> = { sv: swedish, en: english };

/** A text with `{{holes}}` as the program would show it. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (hole, name: string) => String(values[name] ?? hole));
