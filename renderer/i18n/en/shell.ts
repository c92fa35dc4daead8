import type { shell as source } from '#i18n/sv/shell.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const shell = {} as const satisfies WordsOf<typeof source>;
