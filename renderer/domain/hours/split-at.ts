import { midnight } from '#domain/time/clock-time.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { momentOf } from '#domain/time/moment-of.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { Span } from './entry-span.ts';

/** A part of a span. `seconds` is what was worked: the part's real length less its share of the break. */
export type SpanPart = {
  /** The local date of the part's start (R11). */
  readonly workDate: PlainDate;
  readonly start: Instant;
  readonly end: Instant;
  readonly breakSeconds: Seconds;
  readonly seconds: Seconds;
};

/** The local midnights strictly within the span, in order. */
export const midnightsWithin = (
  span: Span,
  zone: TimeZone,
  rules: ZoneRules,
): readonly Instant[] => {
  const first = rules.toLocal(span.start, zone).date;
  const days = Math.ceil(span.seconds / 86_400) + 1;
  return Array.from({ length: days }, (_, day) =>
    momentOf(addDays(first, day + 1), midnight, 'earlier', zone, rules),
  )
    .filter((instant) => instant !== null)
    .filter((instant) => instant > span.start && instant < span.end);
};

/**
 * A span cut at the moments given (R12), in any order; those outside it cut nothing. The parts' lengths sum exactly to the
 * whole's; the break is taken from the first part and what it can't hold from the next, so that the worked seconds sum
 * exactly too.
 */
export const splitAt = (
  span: Span,
  breakSeconds: Seconds,
  cuts: readonly Instant[],
  zone: TimeZone,
  rules: ZoneRules,
): readonly SpanPart[] => {
  const within = cuts.filter((cut) => cut > span.start && cut < span.end);
  const starts = [span.start, ...new Set(within.toSorted())];
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
