import type { ClockTime } from './clock-time.ts';
import type { Instant, TimeZone } from './instant.ts';
import type { PlainDate } from './plain-date.ts';

/** What a zone's clocks show at a moment, rounded down to the minute. */
export type LocalTime = { readonly date: PlainDate; readonly time: ClockTime };

/** How wall clocks and moments answer to each other. The domain has no zone data: whoever calls brings it. */
export type ZoneRules = {
  /** The moments when the zone's clocks show this: none in a spring gap, two (earlier first) in an autumn fold. */
  readonly toInstants: (date: PlainDate, time: ClockTime, zone: TimeZone) => readonly Instant[];
  readonly toLocal: (instant: Instant, zone: TimeZone) => LocalTime;
};
