import type { contracts as source } from '#i18n/sv/contracts.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const contracts = {
  title: 'Contracts',
} as const satisfies WordsOf<typeof source>;
