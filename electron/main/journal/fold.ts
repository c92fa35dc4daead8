import type { JournalRecord, Json } from '#contract/journal.ts';
import type { SnapshotRow } from './snapshot-file.ts';

/**
 * The rows as the records leave them, each already a line of JSON: main knows neither tables nor nouns, so the last
 * `after` of a row is the row.
 */
export type Fold = {
  readonly add: (record: JournalRecord) => void;
  readonly addRow: (line: string) => void;
  readonly lines: () => readonly string[];
};

/** The hashes that a row names in the place of erasable values. */
const erasableHashes = (value: Json): readonly string[] => {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(erasableHashes);
  return Object.entries(value).flatMap(([key, member]) =>
    key === '$erasable' && typeof member === 'string' ? [member] : erasableHashes(member),
  );
};

const keyOf = (table: string, id: string): string => JSON.stringify([table, id]);

const pick = (
  hashes: readonly string[],
  values: ReadonlyMap<string, string>,
): Record<string, string> =>
  Object.fromEntries(
    hashes.flatMap((hash) => {
      const value = values.get(hash);
      return value === undefined ? [] : [[hash, value] as const];
    }),
  );

export const startFold = (): Fold => {
  const rows = new Map<string, string>();
  // A later record may name a value that an earlier one brought.
  const values = new Map<string, string>();
  const add: Fold['add'] = ({ entries, erasable }) => {
    for (const [hash, value] of Object.entries(erasable)) values.set(hash, value);
    for (const { table, id, after } of entries) {
      const key = keyOf(table, id);
      if (after === null) {
        rows.delete(key);
        continue;
      }
      const hashes = erasableHashes(after as Json);
      const row: SnapshotRow = { table, id, row: after, erasable: pick(hashes, values) };
      rows.set(key, JSON.stringify(row));
    }
  };
  const addRow: Fold['addRow'] = (line) => {
    // Our own file, whole by its hash.
    const { table, id, erasable } = JSON.parse(line) as SnapshotRow;
    for (const [hash, value] of Object.entries(erasable)) values.set(hash, value);
    rows.set(keyOf(table, id), line);
  };
  return { add, addRow, lines: () => [...rows.values()] };
};
