import type { Database, RemovedRow } from './database.ts';
import type { AnyRow, Entry, TableName } from './tables.ts';

type RowWrites = {
  readonly puts: AnyRow[];
  readonly deletes: string[];
  readonly removedPuts: RemovedRow[];
  readonly removedDeletes: [TableName, string][];
};

const isOutOfSight = (row: AnyRow | null): row is AnyRow => row !== null && row.deletedAt !== null;
const isInSight = (row: AnyRow | null): row is AnyRow => row !== null && row.deletedAt === null;

/** What one entry does to its table and to `removed`: rows in sight lie in the one, rows out of sight in the other. */
function sort(writes: RowWrites, { table, id, before, after }: Entry): void {
  if (isInSight(after)) writes.puts.push(after);
  else if (isInSight(before)) writes.deletes.push(id);
  if (isOutOfSight(after)) writes.removedPuts.push({ table, id, row: after });
  else if (isOutOfSight(before)) writes.removedDeletes.push([table, id]);
}

async function writeTable(database: Database, table: TableName, writes: RowWrites): Promise<void> {
  const { puts, deletes, removedPuts, removedDeletes } = writes;
  await Promise.all([
    puts.length === 0 ? null : database.table(table).bulkPut(puts),
    deletes.length === 0 ? null : database.table(table).bulkDelete(deletes),
    removedPuts.length === 0 ? null : database.removed.bulkPut(removedPuts),
    removedDeletes.length === 0 ? null : database.removed.bulkDelete(removedDeletes),
  ]);
}

/** Writes the rows that entries end in; one entry a row. */
export async function writeRows(database: Database, entries: readonly Entry[]): Promise<void> {
  const tables = new Map<TableName, RowWrites>();
  for (const entry of entries) {
    const writes = tables.get(entry.table) ?? {
      puts: [],
      deletes: [],
      removedPuts: [],
      removedDeletes: [],
    };
    tables.set(entry.table, writes);
    sort(writes, entry);
  }
  await Promise.all([...tables].map(([table, writes]) => writeTable(database, table, writes)));
}
