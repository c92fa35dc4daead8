import { brandText } from '#domain/brand.ts';
import type { ClockTime } from '#domain/time/clock-time.ts';
import { toMilliseconds } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Place } from '#domain/time/place.ts';
import { addDays, weekdayOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { holidayOn } from '#domain/time/swedish-holidays.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { BusinessCalendar, OpenHours } from './service-level.ts';

/** A stretch of real time, in milliseconds since 1970 (UTC); `to` is not in it. */
export type TimeSpan = { readonly from: number; readonly to: number };

const two = (number: number): string => String(number).padStart(2, '0');

const clockOf = (minute: number): ClockTime =>
  brandText(`${two(Math.floor(minute / 60))}:${two(minute % 60)}`);

// No zone's clocks jump further than this at once.
const longestGap = 180;

/** The moments at which a day's clocks show a minute; where they jump over it, the moment at which they go on. */
const momentsOf = (date: PlainDate, minute: number, { zone, rules }: Place): readonly Instant[] => {
  for (let later = minute; later < minute + longestGap; later += 1) {
    const day = later < 1440 ? date : addDays(date, 1);
    const moments = rules.toInstants(day, clockOf(later % 1440), zone);
    if (moments.length > 0) return moments;
  }
  return [];
};

// Where a day's hours lie in time never changes, and asking the time zone is what costs: a list of cases asks for the same
// days again and again, and figures of two years ask for each of them a thousand times.
const known = new WeakMap<ZoneRules, Map<string, readonly TimeSpan[]>>();

const knownBy = (rules: ZoneRules): Map<string, readonly TimeSpan[]> => {
  const found = known.get(rules) ?? new Map<string, readonly TimeSpan[]>();
  known.set(rules, found);
  return found;
};

/** Opens at the first and shuts at the last of two moments: an hour that comes twice is open twice. */
const findSpan = (date: PlainDate, { from, to }: OpenHours, place: Place): readonly TimeSpan[] => {
  const opens = momentsOf(date, from, place)[0];
  // Midnight is the next day's first, not this day's second.
  const shuts =
    to >= 1440 ? momentsOf(addDays(date, 1), 0, place)[0] : momentsOf(date, to, place).at(-1);
  if (opens === undefined || shuts === undefined || shuts <= opens) return [];
  return [{ from: toMilliseconds(opens), to: toMilliseconds(shuts) }];
};

const spanOf = (date: PlainDate, hours: OpenHours, place: Place): readonly TimeSpan[] => {
  const spans = knownBy(place.rules);
  const key = `${place.zone} ${date} ${String(hours.from)} ${String(hours.to)}`;
  const span = spans.get(key) ?? findSpan(date, hours, place);
  spans.set(key, span);
  return span;
};

/** The hours of a day that is open though its weekday isn't: those of the week's first open day. */
const borrowedHours = (weekly: readonly OpenHours[]): readonly OpenHours[] => {
  const first = Math.min(...weekly.map(({ weekday }) => weekday));
  return weekly.filter(({ weekday }) => weekday === first);
};

const hoursOn = (calendar: BusinessCalendar, date: PlainDate): readonly OpenHours[] => {
  const { weekly, extraClosed, extraOpen, keepsHolidays } = calendar;
  if (extraClosed.includes(date)) return [];
  const own = weekly.filter(({ weekday }) => weekday === weekdayOf(date));
  if (extraOpen.includes(date)) return own.length > 0 ? own : borrowedHours(weekly);
  return keepsHolidays && holidayOn(date) !== null ? [] : own;
};

/**
 * When a calendar is open on a day, in order and without overlaps. A calendar that keeps the Swedish holidays shuts on
 * those of lag (1989:253) and on the eves of Midsummer, Christmas and New Year, which semesterlagen (1977:480) 3 a § puts
 * on a level with Sundays; other eves are ordinary days, half days are `extraClosed` or shorter weekly hours. A closed
 * day named by hand beats an open one, an open one beats a holiday.
 */
export const openSpansOn = (
  calendar: BusinessCalendar,
  date: PlainDate,
  place: Place,
): readonly TimeSpan[] => {
  const spans = hoursOn(calendar, date)
    .flatMap((hours) => spanOf(date, hours, place))
    .sort((one, other) => one.from - other.from);
  return spans.reduce<readonly TimeSpan[]>((merged, span) => {
    const last = merged.at(-1);
    if (last === undefined || span.from > last.to) return [...merged, span];
    return [...merged.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }];
  }, []);
};
