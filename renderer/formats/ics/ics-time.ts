import { brandText } from '#domain/brand.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { midnight, type ClockTime } from '#domain/time/clock-time.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { addDays, toPlainDate } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Place } from '#domain/time/place.ts';
import type { IcsLine } from './ics-lines.ts';

/** What a wall clock showed, where; a day alone has no time. */
export type IcsTime = {
  readonly date: PlainDate;
  readonly time: ClockTime | null;
  readonly zone: TimeZone;
};

const utc: TimeZone = brandText('UTC');

/** Outlook names its zones in Windows' way (CLDR, windowsZones): those of Europe and the largest others. */
const windowsZones: ReadonlyMap<string, string> = new Map([
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['Central European Standard Time', 'Europe/Warsaw'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['GMT Standard Time', 'Europe/London'],
  ['FLE Standard Time', 'Europe/Helsinki'],
  ['GTB Standard Time', 'Europe/Bucharest'],
  ['Eastern Standard Time', 'America/New_York'],
  ['Central Standard Time', 'America/Chicago'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['India Standard Time', 'Asia/Kolkata'],
  ['UTC', 'UTC'],
]);

const isKnown = (zone: TimeZone, { rules }: Place): boolean => {
  try {
    rules.toLocal(brandText('2026-01-01T00:00:00.000Z'), zone);
    return true;
  } catch {
    // The zones come from the platform, which says so in this way alone.
    return false;
  }
};

/** The zone that a TZID means: its Windows or IANA name, also behind a maker's prefix; one nobody knows is read as here. */
const zoneOf = (name: string | undefined, place: Place): TimeZone => {
  if (name === undefined) return place.zone;
  const iana = windowsZones.get(name) ?? name.split('/').slice(-2).join('/');
  const zone: TimeZone = brandText(iana);
  return isKnown(zone, place) ? zone : place.zone;
};

const pattern = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/;

/** A DATE or DATE-TIME by its line's TZID; null where it is none. */
export const readTime = (
  value: string,
  parameters: IcsLine['parameters'],
  place: Place,
): IcsTime | null => {
  const found = pattern.exec(value.trim());
  if (found === null) return null;
  const date = toPlainDate(Number(found[1]), Number(found[2]), Number(found[3]));
  if (date === null) return null;
  const [hour, minute] = [found[4], found[5]];
  if (hour === undefined || minute === undefined) return { date, time: null, zone: place.zone };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const zone = found[7] === 'Z' ? utc : zoneOf(parameters.get('TZID'), place);
  return { date, time: brandText(`${hour}:${minute}`), zone };
};

const laterHour = (time: ClockTime): ClockTime =>
  brandText(`${String((Number(time.slice(0, 2)) + 1) % 24).padStart(2, '0')}${time.slice(2)}`);

/** The moment of a wall clock: in a spring gap an hour later, in an autumn fold the first (RFC 5545 3.3.5). */
export const momentOf = ({ date, time, zone }: IcsTime, { rules }: Place): Instant | null => {
  const clock = time ?? midnight;
  const [moment] = rules.toInstants(date, clock, zone);
  if (moment !== undefined) return moment;
  const later = laterHour(clock);
  return rules.toInstants(later < clock ? addDays(date, 1) : date, later, zone)[0] ?? null;
};

const lengthPattern = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A DURATION such as `PT1H30M`; null where it is none. */
export const readLength = (value: string): Seconds | null => {
  const found = lengthPattern.exec(value.trim());
  if (found === null) return null;
  const part = (place: number): number => Number(found[place] ?? '0');
  const days = part(1) * 7 + part(2);
  const seconds = days * 86_400 + part(3) * 3600 + part(4) * 60 + part(5);
  return seconds > 0 && seconds < 400 * 86_400 ? toSeconds(seconds) : null;
};
