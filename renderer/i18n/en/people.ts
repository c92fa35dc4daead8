import type { people as source } from '#i18n/sv/people.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const people = {} as const satisfies WordsOf<typeof source>;
