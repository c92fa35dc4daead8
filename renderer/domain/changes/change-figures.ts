import { median } from '#domain/figures/median.ts';
import type { Share } from '#domain/figures/share.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { ChangeType, CloseCode } from './change.ts';

export type ClosedChange = { readonly closeCode: CloseCode };

/** Successful of all that were carried out and closed; cancelled and rejected ones are in neither (itsm.md 3). */
export const successShare = (closed: readonly ClosedChange[]): Share => ({
  part: closed.filter(({ closeCode }) => closeCode === 'successful').length,
  whole: closed.length,
});

/** As `successShare`, those closed with issues counted as successful. */
export const achievedShare = (closed: readonly ClosedChange[]): Share => ({
  part: closed.filter(({ closeCode }) => closeCode !== 'unsuccessful').length,
  whole: closed.length,
});

/** Emergencies of all changes that were created. */
export const emergencyShare = (created: readonly { readonly type: ChangeType }[]): Share => ({
  part: created.filter(({ type }) => type === 'emergency').length,
  whole: created.length,
});

export type Led = {
  readonly createdAt: Instant;
  readonly closedAt: Instant;
  /** How long of it somebody's answer was waited for. */
  readonly waited: Seconds;
};

/** In whole seconds. */
const medianLength = (lengths: readonly number[]): Seconds | null => {
  const middle = median(lengths);
  return middle === null ? null : toSeconds(Math.floor(middle));
};

/** Medians from created to closed, with and without waiting for answers; null of nothing. `count` is how many it is of. */
export const leadTime = (
  changes: readonly Led[],
): {
  readonly total: Seconds | null;
  readonly working: Seconds | null;
  readonly count: number;
} => {
  const lengths = changes.map(({ createdAt, closedAt }) => secondsBetween(createdAt, closedAt));
  const working = lengths.map((length, place) => length - (changes[place]?.waited ?? 0));
  return { total: medianLength(lengths), working: medianLength(working), count: changes.length };
};
