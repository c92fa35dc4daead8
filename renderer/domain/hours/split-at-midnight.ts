import { midnight } from '#domain/time/clock-time.ts';
import type { ClockTime } from '#domain/time/clock-time.ts';
import { brandText } from '#domain/brand.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { Span } from './entry-span.ts';

/** One day's part of a span. `seconds` is what was worked: the part's real length less its share of the break. */
export type DayPart = {
  readonly workDate: PlainDate;
  readonly start: Instant;
  readonly end: Instant;
  readonly breakSeconds: Seconds;
  readonly seconds: Seconds;
};

// Where the clocks are put forward at midnight (they have been, in Havana and Beirut), the day begins at one.
const firstHours: readonly ClockTime[] = [midnight, brandText('00:30'), brandText('01:00')];

const startOfDay = (date: PlainDate, zone: TimeZone, rules: ZoneRules): Instant | undefined =>
  firstHours
    .map((time) => rules.toInstants(date, time, zone)[0])
    .find((each) => each !== undefined);

/** The local midnights strictly within the span, in order. */
const midnightsWithin = (
  span: Span,
  workDate: PlainDate,
  zone: TimeZone,
  rules: ZoneRules,
): readonly Instant[] => {
  const days = Math.ceil(span.seconds / 86_400) + 1;
  return Array.from({ length: days }, (_, day) =>
    startOfDay(addDays(workDate, day + 1), zone, rules),
  )
    .filter((instant) => instant !== undefined)
    .filter((instant) => instant > span.start && instant < span.end);
};

/**
 * A span cut at every local midnight (R12). The parts' lengths sum exactly to the whole's; the break is taken from the
 * first part and what it can't hold from the next, so that the worked seconds sum exactly too.
 */
export const splitAtMidnight = (
  span: Span,
  breakSeconds: Seconds,
  zone: TimeZone,
  rules: ZoneRules,
): readonly DayPart[] => {
  const firstDate = rules.toLocal(span.start, zone).date;
  const cuts = midnightsWithin(span, firstDate, zone, rules);
  const starts = [span.start, ...cuts];
  let breakLeft: number = breakSeconds;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? span.end;
    // The last part takes what is left, so that fractions of a second can't be lost between the parts.
    const length = secondsBetween(span.start, end) - secondsBetween(span.start, start);
    const pause = Math.min(breakLeft, length);
    breakLeft -= pause;
    return {
      workDate: rules.toLocal(start, zone).date,
      start,
      end,
      breakSeconds: toSeconds(pause),
      seconds: toSeconds(length - pause),
    };
  });
};
