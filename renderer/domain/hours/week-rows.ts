import type { ClientId, SystemId, TaskId, TimeEntryId } from '#domain/record.ts';
import { addSeconds, toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { monthOf, weekDays } from '#domain/time/plain-date.ts';
import type { PlainDate, PlainMonth } from '#domain/time/plain-date.ts';
import { entryLock } from './entry-lock.ts';
import type { EntryLock } from './entry-lock.ts';
import type { Activity } from './activity.ts';
import { reviewStates } from './time-entry.ts';
import type { ReviewState, TimeEntry } from './time-entry.ts';

/** What a row of the week grid is about. */
export type WeekRowKey = {
  readonly clientId: ClientId;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
  readonly activity: Activity;
};

/** One day of a row; locked when any of its entries is, or its month (R17, R26). */
export type WeekCell = {
  readonly date: PlainDate;
  readonly seconds: Seconds;
  readonly entryIds: readonly TimeEntryId[];
  readonly lock: EntryLock | null;
  /** How far its entries have come at least (R25); null without any. */
  readonly review: ReviewState | null;
};

export type WeekRow = {
  readonly key: WeekRowKey;
  /** Seven, Monday first. */
  readonly cells: readonly WeekCell[];
  readonly total: Seconds;
};

export type Week = {
  readonly rows: readonly WeekRow[];
  /** Seven, Monday first. */
  readonly dayTotals: readonly Seconds[];
  readonly total: Seconds;
};

/** The same text for the same row: for grouping, and as a list's key. */
export const weekRowId = (key: WeekRowKey): string =>
  [key.clientId, key.systemId ?? '', key.taskId ?? '', key.activity].join('|');

const sum = (lengths: readonly Seconds[]): Seconds => addSeconds(...lengths);

type IsMonthLocked = (month: PlainMonth) => boolean;

const noMonthLocked: IsMonthLocked = () => false;

/** The state that none of them is behind. */
export const leastReview = (entries: readonly Pick<TimeEntry, 'review'>[]): ReviewState | null =>
  reviewStates.find((state) => entries.some(({ review }) => review === state)) ?? null;

const cellOf = (
  date: PlainDate,
  entries: readonly TimeEntry[],
  isMonthLocked: IsMonthLocked,
): WeekCell => {
  const ofDay = entries.filter((entry) => entry.workDate === date);
  return {
    date,
    seconds: sum(ofDay.map((entry) => entry.seconds)),
    entryIds: ofDay.map((entry) => entry.id),
    lock:
      ofDay.map((entry) => entryLock(entry, isMonthLocked)).find((lock) => lock !== null) ??
      (isMonthLocked(monthOf(date)) ? 'month' : null),
    review: leastReview(ofDay),
  };
};

const rowOf = (
  key: WeekRowKey,
  entries: readonly TimeEntry[],
  days: readonly PlainDate[],
  isMonthLocked: IsMonthLocked,
): WeekRow => {
  const cells = days.map((date) => cellOf(date, entries, isMonthLocked));
  return { key, cells, total: sum(cells.map((cell) => cell.seconds)) };
};

/** One person's week as a grid: every entry in exactly one cell, rows in the order in which their first entry comes. */
export const weekRows = (
  entries: readonly TimeEntry[],
  monday: PlainDate,
  isMonthLocked: IsMonthLocked = noMonthLocked,
): Week => {
  const days = weekDays(monday);
  const groups = new Map<string, TimeEntry[]>();
  for (const entry of entries) {
    if (!days.includes(entry.workDate)) continue;
    const id = weekRowId(entry);
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { clientId, systemId, taskId, activity } = first;
    return [rowOf({ clientId, systemId, taskId, activity }, group, days, isMonthLocked)];
  });
  const dayTotals = days.map((_, day) =>
    sum(rows.map((row) => row.cells[day]?.seconds ?? toSeconds(0))),
  );
  return { rows, dayTotals, total: sum(dayTotals) };
};
