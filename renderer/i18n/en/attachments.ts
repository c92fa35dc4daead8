import type { WordsOf } from '#i18n/words-of.ts';
import type { attachments as source } from '#i18n/sv/attachments.ts';

export const attachments = {
  title: 'Attachments',
} as const satisfies WordsOf<typeof source>;
