import type { invoices as source } from '#i18n/sv/invoices.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const invoices = {} as const satisfies WordsOf<typeof source>;
