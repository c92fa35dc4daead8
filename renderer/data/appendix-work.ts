import type { AppendixHour, AppendixOutlay, AppendixWork } from '#domain/invoices/appendix.ts';
import type { InvoiceLine } from '#domain/invoices/invoice.ts';
import type { InvoiceId } from '#domain/record.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

type Hours = readonly Tables['timeEntries'][];
type Outlays = readonly Tables['expenses'][];

const isThere = <Row>(row: Row | undefined): row is Row => row !== undefined;

/** An hour that a contract split stands on two lines, and is one hour. */
const once = <Id>(ids: readonly Id[]): Id[] => [...new Set(ids)];

async function namesOf(database: Database, hours: Hours, outlays: Outlays) {
  const [systems, tasks, people] = await Promise.all([
    rowsById(
      database.systems,
      hours.map(({ systemId }) => systemId),
    ),
    rowsById(
      database.tasks,
      hours.map(({ taskId }) => taskId),
    ),
    rowsById(
      database.people,
      [...hours, ...outlays].map(({ personId }) => personId),
    ),
  ]);
  return { systems, tasks, people };
}

type Names = Awaited<ReturnType<typeof namesOf>>;

const hourOf = (entry: Hours[number], names: Names): AppendixHour => ({
  id: entry.id,
  workDate: entry.workDate,
  person: names.people.get(entry.personId)?.name ?? '',
  work: [
    entry.systemId === null ? undefined : names.systems.get(entry.systemId)?.name,
    entry.taskId === null ? undefined : names.tasks.get(entry.taskId)?.title,
  ]
    .filter(isThere)
    .join(': '),
  note: entry.note,
  seconds: entry.seconds,
});

const outlayOf = (expense: Outlays[number], names: Names): AppendixOutlay => ({
  id: expense.id,
  date: expense.date,
  person: expense.personId === null ? '' : (names.people.get(expense.personId)?.name ?? ''),
  text: expense.text,
  amount: expense.rebilling?.amount ?? expense.net,
});

/** The hours and outlays behind lines, with the names of now, oldest first. */
export async function appendixWorkOf(
  database: Database,
  lines: readonly InvoiceLine[],
): Promise<AppendixWork> {
  const [entries, expenses] = await Promise.all([
    database.timeEntries.bulkGet(once(lines.flatMap(({ timeEntryIds }) => timeEntryIds))),
    database.expenses.bulkGet(once(lines.flatMap(({ expenseIds = [] }) => expenseIds))),
  ]);
  const [hours, outlays] = [entries.filter(isThere), expenses.filter(isThere)];
  const names = await namesOf(database, hours, outlays);
  return {
    hours: hours
      .toSorted(
        (a, b) =>
          compareTexts(a.workDate, b.workDate) ||
          compareTexts(a.start ?? '', b.start ?? '') ||
          compareTexts(a.id, b.id),
      )
      .map((entry) => hourOf(entry, names)),
    outlays: outlays
      .toSorted((a, b) => compareTexts(a.date, b.date) || compareTexts(a.id, b.id))
      .map((expense) => outlayOf(expense, names)),
  };
}

/** What the appendix of a draft would print; null where it isn't there. */
export async function getAppendixWork(
  { database }: Store,
  id: InvoiceId,
): Promise<AppendixWork | null> {
  const invoice = await liveRow(database, 'invoices', id);
  return invoice === null ? null : appendixWorkOf(database, invoice.lines);
}
