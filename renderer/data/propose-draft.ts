import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { mayBeBilled } from '#domain/hours/may-be-billed.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { draftInvoice } from '#domain/invoices/draft-invoice.ts';
import type { EntryGroup } from '#domain/invoices/group-entries.ts';
import type { LineGrouping, Period } from '#domain/invoices/invoice.ts';
import type { InvoiceId } from '#domain/record.ts';
import { coverHours } from './billed-parts.ts';
import type { CoveredHours } from './billed-parts.ts';
import type { Database } from './database.ts';
import type { HourLine, InvoiceWords } from './invoice-words.ts';
import { liveRow } from './live-row.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** The names that lines speak of, read at once for all entries. */
async function namesOf(database: Database, entries: readonly TimeEntry[]) {
  const ids = (field: 'systemId' | 'taskId' | 'personId') => entries.map((entry) => entry[field]);
  const [systems, tasks, people] = await Promise.all([
    rowsById(database.systems, ids('systemId')),
    rowsById(database.tasks, ids('taskId')),
    rowsById(database.people, ids('personId')),
  ]);
  return { systems, tasks, people };
}

type Names = Awaited<ReturnType<typeof namesOf>>;

const contractOf = (
  { coverage, contractId }: EntryGroup,
  contracts: CoveredHours['contracts'],
): HourLine['contract'] =>
  coverage === null ? null : { coverage, number: contracts.get(contractId ?? '')?.number ?? '' };

const lineOf = (
  group: EntryGroup,
  first: TimeEntry,
  names: Names,
  contracts: CoveredHours['contracts'],
): HourLine => ({
  grouping: group.grouping,
  system: group.systemId === null ? null : (names.systems.get(group.systemId)?.name ?? null),
  task: group.taskId === null ? null : (names.tasks.get(group.taskId)?.title ?? null),
  person: names.people.get(group.personId)?.name ?? '',
  activity: group.activity,
  workDate: first.workDate,
  note: first.note,
  contract: contractOf(group, contracts),
  window: first.rate.window?.name ?? '',
});

export type DraftParts = {
  readonly client: Client;
  readonly firm: Firm;
  readonly period: Period;
  readonly grouping: LineGrouping;
  readonly entries: readonly TimeEntry[];
  /** The draft that is made anew of its hours, where it is one. */
  readonly reopened?: InvoiceId;
};

/**
 * The draft that the domain makes of these hours, as their contracts cover them (R22–R24), with the names and words that
 * only the store knows. Hours that wait for approval are left out (R25).
 */
export async function proposeDraft(store: Store, words: InvoiceWords, parts: DraftParts) {
  const { database, world } = store;
  const { client, firm, reopened = null } = parts;
  const entries = parts.entries.filter((entry) => mayBeBilled(entry, firm));
  const [names, covered] = await Promise.all([
    namesOf(database, entries),
    coverHours(store, { client, firm, entries, reopened }),
  ]);
  const me = world.me();
  const person = me === null ? null : await liveRow(database, 'people', me);
  return draftInvoice({
    ...parts,
    entries,
    partsOf: covered.partsOf,
    ourReference: person?.name ?? '',
    vatExemption: words.vatExemption(parts.client),
    textOf: (group) => {
      const [first] = group.entries;
      return first === undefined
        ? ''
        : words.lineText(lineOf(group, first, names, covered.contracts), parts.client.language);
    },
    newLineId: () => world.newId(),
  });
}
