import type { Database } from './database.ts';
import { tableNames } from './tables.ts';

const pageSize = 2000;

async function* pagesOf(database: Database, name: string): AsyncGenerator<readonly unknown[]> {
  const table = database.table<{ readonly id: string }, string>(name);
  let after = '';
  for (;;) {
    const rows = await table.where('id').above(after).limit(pageSize).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.id;
  }
}

/** Everything that the journaled tables hold, as one JSON text: a copy for a person to look into, not to be read back. */
export async function copyTables(database: Database): Promise<string> {
  const lines: string[] = [JSON.stringify({ position: await database.meta.get('position') })];
  for (const table of tableNames) {
    for await (const rows of pagesOf(database, table)) {
      for (const row of rows) lines.push(JSON.stringify({ table, row }));
    }
  }
  for (const row of await database.removed.toArray()) lines.push(JSON.stringify(row));
  return lines.join('\n');
}
