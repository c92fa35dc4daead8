import type { Database } from './database.ts';
import { decodeRecord } from './decode-record.ts';
import { genesisHash } from './journal-port.ts';
import type { JournalRecord } from './journal-port.ts';
import { mergeEntries } from './merge-entries.ts';
import type { Store } from './store.ts';
import { updateSummaries } from './summaries/update-summaries.ts';
import { writeErasable } from './write-erasable.ts';
import { writeRows } from './write-rows.ts';

/** Where the tables stand in the journal. */
export type Place = { readonly seq: number; readonly hash: string };

const startPlace: Place = { seq: 0, hash: genesisHash };

export const readPlace = async ({ meta }: Database): Promise<Place> => {
  const position = await meta.get('position');
  return position === undefined ? startPlace : { seq: position.seq, hash: position.hash };
};

/**
 * `gap`: records between are not here yet. `mismatch`: the tables hold another history than the journal, and have to be
 * made anew.
 */
export type Applied =
  | { readonly status: 'applied'; readonly place: Place }
  | { readonly status: 'gap' }
  | { readonly status: 'mismatch' };

/** Why the records don't follow on a place, or null when they do. */
function misfit(place: Place, records: readonly JournalRecord[]): 'gap' | 'mismatch' | null {
  let { seq, hash } = place;
  for (const record of records) {
    if (record.seq !== seq + 1) return 'gap';
    if (record.prevHash !== hash) return 'mismatch';
    ({ seq, hash } = record);
  }
  return null;
}

/**
 * Brings the tables, the summaries and the position up to the records in one transaction: all of it or none. Records
 * that are applied already, by this window or another, are passed over.
 */
export async function applyRecords(
  store: Store,
  records: readonly JournalRecord[],
): Promise<Applied> {
  const { database } = store;
  const outcome = await database.write(async () => {
    const place = await readPlace(database);
    const fresh = records.filter(({ seq }) => seq > place.seq);
    const newest = fresh.at(-1);
    if (newest === undefined)
      return { applied: { status: 'applied', place }, entries: [] } as const;
    const status = misfit(place, fresh);
    if (status !== null) return { applied: { status }, entries: [] } as const;
    const decoded = fresh.map(decodeRecord);
    const entries = mergeEntries(decoded.flatMap((each) => each.entries));
    const erasable = decoded.flatMap((each) => each.erasable);
    const next = { seq: newest.seq, hash: newest.hash };
    await writeRows(database, entries);
    await writeErasable(database, erasable);
    await updateSummaries(database, entries);
    await database.meta.put({ key: 'position', ...next });
    return { applied: { status: 'applied', place: next }, entries } as const;
  });
  if (outcome.entries.length > 0) store.onApplied(outcome.entries);
  return outcome.applied;
}
