import type { payments as source } from '#i18n/sv/payments.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const payments = {
  title: 'Payments',
} as const satisfies WordsOf<typeof source>;
