import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { secondsBetween, type Instant } from '#domain/time/instant.ts';

/** A stretch of the day. */
export type Stretch = {
  readonly from: Instant;
  readonly to: Instant;
  readonly seconds: Seconds;
};

/** What the list of a day shows, in the order of time: entries, and between them what nobody wrote down. */
export type DayItem =
  | { readonly kind: 'entry'; readonly entry: TimeEntry; readonly overlap: Stretch | null }
  | { readonly kind: 'gap'; readonly gap: Stretch };

type Timed = TimeEntry & { readonly start: Instant; readonly end: Instant };

const isTimed = (entry: TimeEntry): entry is Timed => entry.start !== null && entry.end !== null;

const stretch = (from: Instant, to: Instant): Stretch => ({
  from,
  to,
  seconds: secondsBetween(from, to),
});

/** Shorter gaps are the time between two strokes of a key, not work that was forgotten. */
const shortestGap = 60;

/**
 * A day's entries in the order of their start, those without clock times last. Gaps are shown, and overlaps are marked on
 * the later entry: a warning, never a refusal (R16).
 */
export const dayLine = (entries: readonly TimeEntry[]): readonly DayItem[] => {
  const timed = entries.filter(isTimed).toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const untimed = entries.filter((entry) => !isTimed(entry));
  let latest: Instant | null = null;
  const items: DayItem[] = [];
  for (const entry of timed) {
    if (latest !== null && secondsBetween(latest, entry.start) >= shortestGap) {
      items.push({ kind: 'gap', gap: stretch(latest, entry.start) });
    }
    const sharedTo = latest !== null && latest < entry.end ? latest : entry.end;
    const isShared = latest !== null && entry.start < latest;
    items.push({ kind: 'entry', entry, overlap: isShared ? stretch(entry.start, sharedTo) : null });
    if (latest === null || entry.end > latest) latest = entry.end;
  }
  return [...items, ...untimed.map((entry) => ({ kind: 'entry', entry, overlap: null }) as const)];
};
