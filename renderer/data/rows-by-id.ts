import type { Table } from 'dexie';

/** Rows by their ids, each read once however often it is named; missing ones are absent. */
export async function rowsById<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Row>> {
  const asked = [...new Set(ids)].filter((id): id is string => id !== null && id !== '');
  const rows = await table.bulkGet(asked);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
}
