import type { commands as source } from '#i18n/sv/commands.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const commands = {} as const satisfies WordsOf<typeof source>;
