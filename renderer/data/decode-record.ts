import { erasableChanges, toPlainRow } from './erasable.ts';
import type { ErasableChange } from './erasable.ts';
import type { JournalRecord, JsonRow } from './journal-port.ts';
import { isTableName } from './tables.ts';
import type { AnyRow, Entry, TableName } from './tables.ts';

export type Decoded = {
  readonly entries: readonly Entry[];
  readonly erasable: readonly ErasableChange[];
};

// What the journal holds was written by this program's own commands, and each record's hash says that it still stands.
const toRow = (table: string, row: JsonRow | null, record: Pick<JournalRecord, 'erasable'>) =>
  row === null ? null : (toPlainRow(table, row, record.erasable) as AnyRow);

/** A record's entries with plain values. A table that this version doesn't know is a newer version's: left alone. */
export function decodeRecord(record: JournalRecord): Decoded {
  const known = record.entries.filter(({ table }) => isTableName(table));
  const entries = known.map(({ table, id, before, after }) => {
    const rows = { before: toRow(table, before, record), after: toRow(table, after, record) };
    return { table: table as TableName, id, ...rows } as Entry;
  });
  return { entries, erasable: erasableChanges(known, record.erasable) };
}
