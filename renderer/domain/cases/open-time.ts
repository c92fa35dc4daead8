import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { fromMilliseconds, toMilliseconds } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Place } from '#domain/time/place.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { openSpansOn } from './open-spans.ts';
import type { TimeSpan } from './open-spans.ts';
import type { BusinessCalendar } from './service-level.ts';

/** What is left of a stretch when others are cut out of it. */
const cut = (span: TimeSpan, holes: readonly TimeSpan[]): readonly TimeSpan[] =>
  holes.reduce<readonly TimeSpan[]>(
    (left, hole) =>
      left.flatMap((each) =>
        hole.to <= each.from || hole.from >= each.to
          ? [each]
          : [
              { from: each.from, to: hole.from },
              { from: hole.to, to: each.to },
            ].filter(({ from, to }) => to > from),
      ),
    [span],
  );

// Four years: no promise is longer, and a calendar that is never open must end somewhere.
const furthest = 1461;

/** The day on which a moment falls in a place. */
const dayOf = (moment: number, { zone, rules }: Place): PlainDate =>
  rules.toLocal(fromMilliseconds(moment), zone).date;

/** Open time from a moment on, day by day, less what is cut out. */
function* openFrom(
  calendar: BusinessCalendar,
  start: number,
  holes: readonly TimeSpan[],
  place: Place,
): Generator<TimeSpan> {
  const first = dayOf(start, place);
  for (let day = 0; day < furthest; day += 1) {
    for (const { from, to } of openSpansOn(calendar, addDays(first, day), place)) {
      if (to > start) yield* cut({ from: Math.max(from, start), to }, holes);
    }
  }
}

/** The moment at which so much open time has gone by; null when a calendar doesn't open so often in four years. */
export const addOpenTime = (
  calendar: BusinessCalendar,
  start: Instant,
  length: Seconds,
  place: Place,
  holes: readonly TimeSpan[] = [],
): Instant | null => {
  let left = length * 1000;
  if (left <= 0) return start;
  for (const { from, to } of openFrom(calendar, toMilliseconds(start), holes, place)) {
    if (to - from >= left) return fromMilliseconds(from + left);
    left -= to - from;
  }
  return null;
};

/** The open time between two moments, less what is cut out, in whole seconds; none when the second is the earlier. */
export const openTimeBetween = (
  calendar: BusinessCalendar,
  from: Instant,
  to: Instant,
  place: Place,
  holes: readonly TimeSpan[] = [],
): Seconds => {
  const end = toMilliseconds(to);
  let sum = 0;
  for (const span of openFrom(calendar, toMilliseconds(from), holes, place)) {
    if (span.from >= end) break;
    sum += Math.min(span.to, end) - span.from;
  }
  return toSeconds(Math.floor(sum / 1000));
};
