import type { systems as source } from '#i18n/sv/systems.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const systems = {} as const satisfies WordsOf<typeof source>;
