import { secondsBetween } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { ChangeType, CloseCode } from './change.ts';

/** A part of a whole, as both are shown. */
export type Share = { readonly part: number; readonly whole: number };

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

/** The middle of the lengths; of an even number the mean of the two in the middle, in whole seconds. */
const median = (lengths: readonly number[]): Seconds | null => {
  const sorted = lengths.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return toSeconds(Math.floor((lower + upper) / 2));
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
  return { total: median(lengths), working: median(working), count: changes.length };
};
