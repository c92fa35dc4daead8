import type { WordsOf } from '#i18n/words-of.ts';
import type { documentRegister as source } from '#i18n/sv/document-register.ts';

export const documentRegister = {
  title: 'Documents',
} as const satisfies WordsOf<typeof source>;
