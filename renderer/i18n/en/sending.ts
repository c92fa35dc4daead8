import type { sending as source } from '#i18n/sv/sending.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const sending = {
  title: 'Send',
} as const satisfies WordsOf<typeof source>;
