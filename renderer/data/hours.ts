import { weekRows } from '#domain/hours/week-rows.ts';
import type { Week, WeekRow, WeekRowKey } from '#domain/hours/week-rows.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { PersonId, TimeEntryId } from '#domain/record.ts';
import { isMonthLocked } from '#domain/periods/month-state.ts';
import { addDays, monthOf, weekDays } from '#domain/time/plain-date.ts';
import type { PlainDate, PlainMonth } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { lockRule } from './lock-rule.ts';
import type { Store } from './store.ts';

export type WeekRequest = { readonly personId: PersonId; readonly monday: PlainDate };
export type DayRequest = { readonly personId: PersonId; readonly date: PlainDate };

/** Work with the names that it is known by; '' where it has no system or task. */
type Named<Row> = Row & {
  readonly clientName: string;
  readonly systemName: string;
  readonly taskTitle: string;
};
export type NamedWork = Named<{ readonly key: WeekRowKey }>;
export type NamedWeekRow = Named<WeekRow>;
export type NamedWeek = Omit<Week, 'rows'> & {
  readonly rows: readonly NamedWeekRow[];
  /** The days in months that are closed (R26). */
  readonly lockedDays: readonly PlainDate[];
};

/** A person's entries from one day to another, both included, in order. */
export const entriesOfPerson = (
  database: Database,
  personId: PersonId,
  from: PlainDate,
  to: PlainDate,
): Promise<readonly TimeEntry[]> =>
  database.timeEntries
    .where('[personId+workDate]')
    .between([personId, from], [personId, to], true, true)
    .toArray();

async function named<Row extends { readonly key: WeekRowKey }>(
  database: Database,
  rows: readonly Row[],
): Promise<readonly Named<Row>[]> {
  const [clients, systems, tasks] = await Promise.all([
    database.clients.bulkGet(rows.map(({ key }) => key.clientId)),
    database.systems.bulkGet(rows.map(({ key }) => key.systemId ?? '')),
    database.tasks.bulkGet(rows.map(({ key }) => key.taskId ?? '')),
  ]);
  return rows.map((row, place) => ({
    ...row,
    clientName: clients[place]?.name ?? '',
    systemName: systems[place]?.name ?? '',
    taskTitle: tasks[place]?.title ?? '',
  }));
}

export async function listWeek(
  store: Store,
  { personId, monday }: WeekRequest,
): Promise<NamedWeek> {
  const { database } = store;
  const entries = await entriesOfPerson(database, personId, monday, addDays(monday, 6));
  const rule = await lockRule(store);
  const isLocked = (month: PlainMonth): boolean => isMonthLocked(month, rule);
  const week = weekRows(entries, monday, isLocked);
  const lockedDays = weekDays(monday).filter((day) => isLocked(monthOf(day)));
  return { ...week, rows: await named(database, week.rows), lockedDays };
}

const isWhole = ({ key, ...names }: NamedWork): boolean =>
  names.clientName !== '' &&
  (key.systemId === null || names.systemName !== '') &&
  (key.taskId === null || names.taskTitle !== '');

/** Names of work that hours may be put on; work of which something is gone is left out. */
export async function nameWork(
  { database }: Store,
  work: readonly WeekRowKey[],
): Promise<readonly NamedWork[]> {
  const found = await named(
    database,
    work.map((key) => ({ key })),
  );
  return found.filter(isWhole);
}

export const listDay = (
  { database }: Store,
  { personId, date }: DayRequest,
): Promise<readonly TimeEntry[]> => entriesOfPerson(database, personId, date, date);

export const getTimeEntry = ({ database }: Store, id: TimeEntryId): Promise<TimeEntry | null> =>
  liveRow(database, 'timeEntries', id);
