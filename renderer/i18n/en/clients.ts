import type { clients as source } from '#i18n/sv/clients.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const clients = {} as const satisfies WordsOf<typeof source>;
