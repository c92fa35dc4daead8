import type { hours as source } from '#i18n/sv/hours.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const hours = {} as const satisfies WordsOf<typeof source>;
