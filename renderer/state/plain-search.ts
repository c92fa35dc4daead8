import { findByWords } from '#data/find-by-words.ts';
import type { Store } from '#data/store.ts';
import type { SearchHit } from './search-hit.ts';

const most = 8;

/** What the tables' own word indexes find, kind by kind: until the search index is built. */
export async function plainSearch(
  { database }: Store,
  text: string,
): Promise<readonly SearchHit[]> {
  const ids = async (table: Parameters<typeof findByWords>[0]): Promise<readonly string[]> =>
    ((await findByWords(table, text)) ?? []).slice(0, most).map(({ id }) => id);
  const [clientIds, systemIds, taskIds, personIds] = await Promise.all([
    ids(database.clientSummaries),
    ids(database.systemSummaries),
    ids(database.taskSummaries),
    ids(database.personSummaries),
  ]);
  const [clients, systems, tasks, people, invoices] = await Promise.all([
    database.clients.bulkGet([...clientIds]),
    database.systems.bulkGet([...systemIds]),
    database.tasks.bulkGet([...taskIds]),
    database.people.bulkGet([...personIds]),
    database.invoiceSummaries.where('number').startsWith(text.trim()).limit(most).toArray(),
  ]);
  return [
    ...clients.flatMap((row): SearchHit[] =>
      row === undefined ? [] : [{ kind: 'client', id: row.id, title: row.name, detail: '' }],
    ),
    ...systems.flatMap((row): SearchHit[] =>
      row === undefined ? [] : [{ kind: 'system', id: row.id, title: row.name, detail: row.code }],
    ),
    ...tasks.flatMap((row): SearchHit[] =>
      row === undefined ? [] : [{ kind: 'task', id: row.id, title: row.title, detail: '' }],
    ),
    ...invoices.flatMap(({ id, number }): SearchHit[] =>
      number === '' ? [] : [{ kind: 'invoice', id, title: number, detail: '' }],
    ),
    ...people.flatMap((row): SearchHit[] =>
      row === undefined
        ? []
        : [{ kind: 'person', id: row.id, title: row.name, detail: row.initials }],
    ),
  ];
}
