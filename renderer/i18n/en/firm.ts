import type { firm as source } from '#i18n/sv/firm.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const firm = {} as const satisfies WordsOf<typeof source>;
