import type { fields as source } from '#i18n/sv/fields.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const fields = {} as const satisfies WordsOf<typeof source>;
