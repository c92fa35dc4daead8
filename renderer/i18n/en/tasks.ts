import type { tasks as source } from '#i18n/sv/tasks.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const tasks = {} as const satisfies WordsOf<typeof source>;
