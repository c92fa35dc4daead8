import type { Database } from './database.ts';
import { decodeRecord } from './decode-record.ts';
import type { Decoded } from './decode-record.ts';
import { erasableChanges, toPlainRow } from './erasable.ts';
import type { JournalState, SnapshotPage } from './journal-port.ts';
import { mergeEntries } from './merge-entries.ts';
import type { Store } from './store.ts';
import { foldEntry } from './summaries/fold-entry.ts';
import { dateClients } from './summaries/update-summaries.ts';
import { summaryNames } from './summaries/summary-rows.ts';
import { SummaryWork } from './summaries/summary-work.ts';
import { isTableName } from './tables.ts';
import type { AnyRow, Entry } from './tables.ts';
import { writeErasable } from './write-erasable.ts';
import { writeRows } from './write-rows.ts';

/** `done` of `total`: rows of the snapshot and records of the journal after it. */
export type RebuildProgress = (done: number, total: number) => void;

const pageBytes = 4_000_000;
const batchRows = 5000;

const decodePage = ({ rows, erasable }: SnapshotPage): Decoded => {
  const known = rows.filter(({ table }) => isTableName(table));
  return {
    // As in decode-record.ts: the rows were written by this program's own commands.
    entries: known.map(({ table, id, row }) => {
      const after = toPlainRow(table, row, erasable) as AnyRow;
      return { table, id, before: null, after } as Entry;
    }),
    erasable: erasableChanges(
      known.map(({ table, id, row }) => ({ table, id, after: row })),
      erasable,
    ),
  };
};

/** Rows go in as they come; summaries wait in memory until all have been seen, so that nothing is ever read back. */
async function put(database: Database, work: SummaryWork, { entries, erasable }: Decoded) {
  for (const entry of entries) foldEntry(work, entry);
  const rows = mergeEntries(entries);
  for (let from = 0; from < rows.length; from += batchRows) {
    const batch = rows.slice(from, from + batchRows);
    await database.write(() => writeRows(database, batch));
  }
  if (erasable.length > 0) await database.write(() => writeErasable(database, erasable));
}

type Run = {
  readonly store: Store;
  readonly work: SummaryWork;
  readonly journal: JournalState;
  readonly onProgress: RebuildProgress;
};

type ReadSnapshot = { readonly seq: number; readonly rows: number };

/** The next page is asked for while this one is being written. */
async function putSnapshot({ store, work, journal, onProgress }: Run): Promise<ReadSnapshot> {
  if (journal.snapshotSeq === 0) return { seq: 0, rows: 0 };
  let page = await store.port.rows(0, pageBytes);
  let done = 0;
  for (;;) {
    const { next, seq, total, rows } = page;
    const coming = next === null ? null : store.port.rows(next, pageBytes);
    await put(store.database, work, decodePage(page));
    done += rows.length;
    onProgress(done, total + journal.seq - seq);
    if (coming === null) return { seq, rows: done };
    page = await coming;
  }
}

/** The records after the snapshot; answers with the last one's place. */
async function putRecords(
  { store, work, journal, onProgress }: Run,
  snapshot: ReadSnapshot,
): Promise<{ readonly seq: number; readonly hash: string }> {
  let place = { seq: snapshot.seq, hash: journal.hash };
  if (place.seq >= journal.seq) return place;
  let coming = store.port.read(place.seq, pageBytes);
  for (;;) {
    const { records, isLast } = await coming;
    const newest = records.at(-1);
    if (newest === undefined) return place;
    coming = isLast ? coming : store.port.read(newest.seq, pageBytes);
    const decoded = records.map(decodeRecord);
    const entries = decoded.flatMap((each) => each.entries);
    const erasable = decoded.flatMap((each) => each.erasable);
    await put(store.database, work, { entries, erasable });
    place = { seq: newest.seq, hash: newest.hash };
    onProgress(
      snapshot.rows + place.seq - snapshot.seq,
      snapshot.rows + journal.seq - snapshot.seq,
    );
    if (isLast) return place;
  }
}

/** Summaries last, and with them the position: a rebuild that was broken off has none, and starts over. */
async function finish(
  database: Database,
  work: SummaryWork,
  place: { readonly seq: number; readonly hash: string },
): Promise<void> {
  await database.transaction('r', database.tables, () => dateClients(database, work));
  await database.write(async () => {
    await Promise.all(
      summaryNames.map((name) => database.table(name).bulkPut([...work.ownedRows(name)])),
    );
    await database.meta.put({ key: 'position', ...place });
  });
}

/** Makes the tables anew from the newest snapshot and the journal after it. Whatever stood in them is gone. */
export async function rebuild(store: Store, onProgress: RebuildProgress): Promise<void> {
  const { database, port } = store;
  const journal = await port.state();
  database.close({ disableAutoOpen: false });
  await database.delete({ disableAutoOpen: false });
  await database.open();
  const run = { store, journal, onProgress, work: new SummaryWork(summaryNames) };
  onProgress(0, journal.seq);
  const snapshot = await putSnapshot(run);
  const place = await putRecords(run, snapshot);
  await finish(database, run.work, place);
}
