import { canonicalJson } from '#data/canonical-json.ts';
import type { Database } from '#data/database.ts';

/** Every row of every table as texts, in the order of its key: two databases are equal when these are. */
export async function dumpTables(
  database: Database,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const dump: Record<string, readonly string[]> = {};
  for (const table of database.tables)
    dump[table.name] = (await table.toArray()).map(canonicalJson);
  return dump;
}
