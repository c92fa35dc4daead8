import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { tableOf } from './live-row.ts';
import type { TableName } from './tables.ts';

/** Takes the rows that belong to a row out of sight with it, in the same record: one undo brings all back. */
export async function removeAlong(
  draft: Draft,
  database: Database,
  table: TableName,
  field: string,
  id: string,
): Promise<void> {
  const rows = await tableOf(database, table).where(field).equals(id).toArray();
  for (const row of rows) draft.remove(table, row);
}
