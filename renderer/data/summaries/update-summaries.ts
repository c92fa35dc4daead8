import type { Database } from '#data/database.ts';
import type { Entry } from '#data/tables.ts';
import { foldEntry, touchedBy } from './fold-entry.ts';
import { summaryNames } from './summary-rows.ts';
import type { SummaryName, SummaryTables } from './summary-rows.ts';
import { SummaryWork } from './summary-work.ts';
import type { SummaryPlace } from './summary-work.ts';

const compound: ReadonlySet<SummaryName> = new Set(['clientMonths', 'personDays', 'systemMonths']);

/** A place's key as the table has it: in parts where the index has several. */
const toKey = ({ table, key }: SummaryPlace): string | string[] =>
  compound.has(table) ? key.split('|') : key;

const keysByTable = (
  places: readonly SummaryPlace[],
): ReadonlyMap<SummaryName, readonly string[]> => {
  const keys = new Map<SummaryName, Set<string>>();
  for (const { table, key } of places) {
    const set = keys.get(table) ?? new Set();
    keys.set(table, set.add(key));
  }
  return new Map([...keys].map(([table, set]) => [table, [...set]]));
};

async function load(
  database: Database,
  work: SummaryWork,
  places: readonly SummaryPlace[],
): Promise<void> {
  const loading = [...keysByTable(places)].map(async ([table, keys]) => {
    const found = await database
      .table<SummaryTables[typeof table], string | string[]>(table)
      .bulkGet(keys.map((key) => toKey({ table, key })));
    for (const [place, row] of found.entries()) {
      const key = keys[place];
      if (row !== undefined && key !== undefined) work.load(table, key, row);
    }
  });
  await Promise.all(loading);
}

/** Payments name an invoice; whose it is stands in the invoice's own summary. */
const clientsOfPaid = (work: SummaryWork, entries: readonly Entry[]): readonly SummaryPlace[] =>
  entries.flatMap((entry) => {
    const invoiceId =
      entry.table === 'payments' ? (entry.after ?? entry.before)?.invoiceId : undefined;
    const owned = invoiceId === undefined ? null : work.owned('invoiceSummaries', invoiceId);
    return owned === null ? [] : [{ table: 'clientSummaries' as const, key: owned.clientId }];
  });

/** Where the newest work was taken away, the entries themselves say what is the newest now. */
export async function dateClients(database: Database, work: SummaryWork): Promise<void> {
  for (const id of work.clientsToDate) {
    const client = work.owned('clientSummaries', id);
    if (client === null) continue;
    const range = database.timeEntries.where('[clientId+workDate]');
    const newest = await range.between([id, ''], [id, '\uffff']).last();
    work.own('clientSummaries', id, { ...client, lastWorkDate: newest?.workDate ?? '' });
  }
}

async function save(database: Database, work: SummaryWork): Promise<void> {
  const dropped = keysByTable(work.dropped());
  await Promise.all(
    summaryNames.map(async (name) => {
      const table = database.table(name);
      const rows = work.ownedRows(name);
      if (rows.length > 0) await table.bulkPut(rows);
      const keys = dropped.get(name);
      if (keys !== undefined)
        await table.bulkDelete(keys.map((key) => toKey({ table: name, key })));
    }),
  );
}

/** Brings the summaries up to entries whose rows have just been written, in the same transaction. */
export async function updateSummaries(
  database: Database,
  entries: readonly Entry[],
): Promise<void> {
  const work = new SummaryWork(summaryNames);
  const places = entries.flatMap(touchedBy);
  if (places.length === 0) return;
  await load(database, work, places);
  const owners = clientsOfPaid(work, entries);
  if (owners.length > 0) await load(database, work, owners);
  for (const entry of entries) foldEntry(work, entry);
  await dateClients(database, work);
  await save(database, work);
}
