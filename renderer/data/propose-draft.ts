import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { draftInvoice } from '#domain/invoices/draft-invoice.ts';
import type { EntryGroup } from '#domain/invoices/group-entries.ts';
import type { LineGrouping, Period } from '#domain/invoices/invoice.ts';
import type { Database } from './database.ts';
import type { HourLine, InvoiceWords } from './invoice-words.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

/** The names that lines speak of, read at once for all entries. */
async function namesOf(database: Database, entries: readonly TimeEntry[]) {
  const ids = (of: (entry: TimeEntry) => string | null): string[] => [
    ...new Set(entries.flatMap((entry) => of(entry) ?? [])),
  ];
  const [systems, tasks, people] = await Promise.all([
    database.systems.bulkGet(ids(({ systemId }) => systemId)),
    database.tasks.bulkGet(ids(({ taskId }) => taskId)),
    database.people.bulkGet(ids(({ personId }) => personId)),
  ]);
  return {
    systems: new Map(systems.flatMap((row) => (row === undefined ? [] : [[row.id, row.name]]))),
    tasks: new Map(tasks.flatMap((row) => (row === undefined ? [] : [[row.id, row.title]]))),
    people: new Map(people.flatMap((row) => (row === undefined ? [] : [[row.id, row.name]]))),
  };
}

type Names = Awaited<ReturnType<typeof namesOf>>;

const lineOf = (group: EntryGroup, first: TimeEntry, names: Names): HourLine => ({
  grouping: group.grouping,
  system: group.systemId === null ? null : (names.systems.get(group.systemId) ?? null),
  task: group.taskId === null ? null : (names.tasks.get(group.taskId) ?? null),
  person: names.people.get(group.personId) ?? '',
  activity: group.activity,
  workDate: first.workDate,
  note: first.note,
});

export type DraftParts = {
  readonly client: Client;
  readonly firm: Firm;
  readonly period: Period;
  readonly grouping: LineGrouping;
  readonly entries: readonly TimeEntry[];
};

/** The draft that the domain makes of these hours, with the names and words that only the store knows. */
export async function proposeDraft(store: Store, words: InvoiceWords, parts: DraftParts) {
  const { database, world } = store;
  const names = await namesOf(database, parts.entries);
  const me = world.me();
  const person = me === null ? null : await liveRow(database, 'people', me);
  return draftInvoice({
    ...parts,
    ourReference: person?.name ?? '',
    vatExemption: words.vatExemption(parts.client),
    textOf: (group) => {
      const [first] = group.entries;
      return first === undefined
        ? ''
        : words.lineText(lineOf(group, first, names), parts.client.language);
    },
    newLineId: () => world.newId(),
  });
}
