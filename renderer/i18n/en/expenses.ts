import type { expenses as source } from '#i18n/sv/expenses.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const expenses = {
  title: 'Expenses',
} as const satisfies WordsOf<typeof source>;
