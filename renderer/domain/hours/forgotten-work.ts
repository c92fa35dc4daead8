import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';

/** When something of one and the same work was changed. */
export type WorkEdits = { readonly edits: number; readonly from: Instant; readonly to: Instant };

/** After so long without a change one did something else. */
const longestPause = 30 * 60;

/** What goes before the first change of a sitting: one reads and thinks before one writes. */
const leadIn = 10 * 60;

const quarter = 15 * 60;

/**
 * How long the work behind changes most likely took: each sitting from its first change to its last and what goes before,
 * all rounded up to a quarter. A proposal, never a measurement. No change is no time.
 */
export const suggestedLength = (changes: readonly Instant[]): Seconds => {
  const sorted = changes.toSorted((a, b) => (a < b ? -1 : 1));
  let seconds = 0;
  sorted.forEach((at, place) => {
    const before = sorted[place - 1];
    const since = before === undefined ? longestPause + 1 : secondsBetween(before, at);
    seconds += since > longestPause ? leadIn : since;
  });
  return toSeconds(Math.ceil(seconds / quarter) * quarter);
};

/** From the first change to the last; null without any. */
export const editsOf = (changes: readonly Instant[]): WorkEdits | null => {
  const sorted = changes.toSorted((a, b) => (a < b ? -1 : 1));
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from === undefined || to === undefined ? null : { edits: sorted.length, from, to };
};
