import type { problems as source } from '#i18n/sv/problems.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const problems = {} as const satisfies WordsOf<typeof source>;
