import type { moves as source } from '#i18n/sv/moves.ts';
import type { WordsOf } from '#i18n/words-of.ts';

export const moves = {
  title: 'Next step',
  labelWithLacks: '{{label}} · {{count}} missing',
  lacking: 'Before the step can be taken, this is missing:',
  lackingMayOverride: 'This is missing. You can go on all the same if you write why.',
  mayOverride: '(may be justified)',
  show: 'Show',
  reason: 'Why',
  goOnAnyway: 'Go on all the same',
  overridden: 'Went on without: {{codes}}',
} as const satisfies WordsOf<typeof source>;
