import type { welcome as source } from '#i18n/sv/welcome.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const welcome = {} as const satisfies WordsOf<typeof source>;
