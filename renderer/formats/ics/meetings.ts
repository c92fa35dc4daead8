import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { fromMilliseconds, toMilliseconds } from '#domain/time/instant.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Place } from '#domain/time/place.ts';
import { readIcsLines } from './ics-lines.ts';
import type { IcsLine, IcsProblem } from './ics-lines.ts';
import { momentOf, readLength, readTime } from './ics-time.ts';
import type { IcsTime } from './ics-time.ts';
import { daysOf, readRecurrence } from './recurrence.ts';
import type { Budget } from './recurrence.ts';

/** One meeting at one time, as a calendar has it. */
export type Meeting = {
  /** The same for the same meeting at the same time, whatever file it comes from. */
  readonly key: string;
  readonly title: string;
  readonly place: string;
  /** The day on which it begins, by the clocks here. */
  readonly date: PlainDate;
  /** Null: it takes the whole day. */
  readonly start: Instant | null;
  readonly end: Instant | null;
  /** It comes again by a rule that is not followed: only this one is known. */
  readonly repeatsOtherwise: boolean;
};

type Period = { readonly from: PlainDate; readonly to: PlainDate };

type Event = readonly IcsLine[];

const day = 86_400_000;

/** Neither a file of a whole office nor one made to stall the window. */
const mostSteps = 400_000;

const escapes: Readonly<Record<string, string>> = { n: '\n', N: '\n' };

const textOf = (event: Event, name: string): string =>
  (event.find((line) => line.name === name)?.value ?? '')
    .replace(/\\(.)/g, (_whole, sign: string) => escapes[sign] ?? sign)
    .trim()
    .slice(0, 500);

/** The events of a file; what stands within them (alarms) belongs to none. */
const eventsOf = (lines: readonly IcsLine[]): Result<readonly Event[], IcsProblem> => {
  const events: Event[] = [];
  const open: string[] = [];
  let current: IcsLine[] = [];
  for (const line of lines) {
    const kind = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      open.push(kind);
      if (kind === 'VEVENT') current = [];
    } else if (line.name === 'END') {
      if (open.pop() !== kind) return fail({ code: 'truncated', line: line.line });
      if (kind === 'VEVENT') events.push(current);
    } else if (open.at(-1) === 'VEVENT') current.push(line);
  }
  return open.length === 0 ? ok(events) : fail({ code: 'truncated', line: 0 });
};

const timeOf = (event: Event, name: string, place: Place): IcsTime | null => {
  const line = event.find((each) => each.name === name);
  return line === undefined ? null : readTime(line.value, line.parameters, place);
};

/** How long a meeting is, in milliseconds: by its end, its length, or a whole day. */
const lengthOf = (event: Event, start: IcsTime, place: Place): number => {
  const end = timeOf(event, 'DTEND', place);
  if (end !== null && start.time === null) return daysBetween(start.date, end.date) * day;
  const [from, to] = [momentOf(start, place), end === null ? null : momentOf(end, place)];
  if (from !== null && to !== null) return toMilliseconds(to) - toMilliseconds(from);
  const written = event.find(({ name }) => name === 'DURATION');
  const seconds = written === undefined ? null : readLength(written.value);
  return seconds === null ? (start.time === null ? day : 0) : seconds * 1000;
};

/** The moments (or days) that are taken out, or that stand with a time of their own. */
const placesOf = (event: Event, name: string, place: Place): readonly string[] =>
  event
    .filter((line) => line.name === name)
    .flatMap(({ value, parameters }) =>
      value.split(',').flatMap((each) => {
        const time = readTime(each, parameters, place);
        if (time === null) return [];
        return time.time === null ? [time.date] : [momentOf(time, place) ?? ''];
      }),
    );

const meetingAt = (event: Event, start: IcsTime, length: number, place: Place): Meeting | null => {
  const moment = momentOf(start, place);
  if (moment === null || length < 0) return null;
  const isWholeDay = start.time === null;
  const at = isWholeDay ? start.date : moment;
  return {
    key: `${textOf(event, 'UID')}|${at}`,
    title: textOf(event, 'SUMMARY'),
    place: textOf(event, 'LOCATION'),
    date: isWholeDay ? start.date : place.rules.toLocal(moment, place.zone).date,
    start: isWholeDay ? null : moment,
    end: isWholeDay ? null : fromMilliseconds(toMilliseconds(moment) + length),
    repeatsOtherwise: false,
  };
};

const daysWith = (
  event: Event,
  start: IcsTime,
  period: Period,
  budget: Budget,
): { readonly days: readonly PlainDate[]; readonly isFollowed: boolean } | null => {
  const rule = event.find(({ name }) => name === 'RRULE');
  if (rule === undefined) return { days: [start.date], isFollowed: true };
  const recurrence = readRecurrence(rule.value);
  if (recurrence === null) return { days: [start.date], isFollowed: false };
  // A zone's day may be the day before or after here.
  const around = { from: addDays(period.from, -1), to: addDays(period.to, 1) };
  const days = daysOf(start.date, recurrence, around, budget);
  return days === null ? null : { days, isFollowed: true };
};

/** Where a single one of a series was moved or taken away: by its series' UID and the moment that it had. */
const movedPlaces = (events: readonly Event[], place: Place): ReadonlySet<string> =>
  new Set(
    events.flatMap((event) =>
      placesOf(event, 'RECURRENCE-ID', place).map((at) => `${textOf(event, 'UID')}|${at}`),
    ),
  );

const isCancelled = (event: Event): boolean =>
  textOf(event, 'STATUS').toUpperCase() === 'CANCELLED';

/**
 * The meetings of a period in a calendar file (RFC 5545), earliest first: folded lines, zones by IANA's and Windows' names,
 * UTC, whole days, what comes again by day and week. Cancelled ones are left out. Refuses a file as a whole or not at all.
 */
export const readMeetings = (
  file: string,
  period: Period,
  place: Place,
): Result<readonly Meeting[], IcsProblem> => {
  const lines = readIcsLines(file);
  if (!lines.ok) return lines;
  const events = eventsOf(lines.value);
  if (!events.ok) return events;
  const budget: Budget = { left: mostSteps };
  const moved = movedPlaces(events.value, place);
  const found = new Map<string, Meeting>();
  for (const event of events.value) {
    const start = timeOf(event, 'DTSTART', place);
    if (start === null || isCancelled(event)) continue;
    const days = daysWith(event, start, period, budget);
    if (days === null) return fail({ code: 'too-many', line: event[0]?.line ?? 0 });
    const length = lengthOf(event, start, place);
    const out = new Set(placesOf(event, 'EXDATE', place));
    const isSingle = event.some(({ name }) => name === 'RECURRENCE-ID');
    for (const date of days.days) {
      const meeting = meetingAt(event, { ...start, date }, length, place);
      if (meeting === null || meeting.date < period.from || meeting.date > period.to) continue;
      if (out.has(meeting.start ?? meeting.date) || out.has(date)) continue;
      if (!isSingle && moved.has(meeting.key)) continue;
      found.set(meeting.key, { ...meeting, repeatsOtherwise: !days.isFollowed });
    }
  }
  return ok(
    [...found.values()].toSorted((a, b) =>
      `${a.date}${a.start ?? ''}` < `${b.date}${b.start ?? ''}` ? -1 : 1,
    ),
  );
};
