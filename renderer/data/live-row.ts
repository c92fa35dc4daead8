import type { Database } from './database.ts';
import type { TableName, Tables } from './tables.ts';

/** The typed table of a name known only as data. */
export const tableOf = <Name extends TableName>(database: Database, name: Name) =>
  database.table<Tables[Name], string>(name);

/** A row in sight, or null. */
export const liveRow = async <Name extends TableName>(
  database: Database,
  table: Name,
  id: string,
): Promise<Tables[Name] | null> => (await tableOf(database, table).get(id)) ?? null;

/** A row in sight or out of it, or null when there never was one. */
export async function anyRow<Name extends TableName>(
  database: Database,
  table: Name,
  id: string,
): Promise<Tables[Name] | null> {
  const [seen, removed] = await Promise.all([
    tableOf(database, table).get(id),
    database.removed.get([table, id]),
  ]);
  // `removed` keeps each row under the name of the table that it came from.
  return seen ?? (removed?.row as Tables[Name] | undefined) ?? null;
}
