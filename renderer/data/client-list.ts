import { findByWords } from './find-by-words.ts';
import type { ListPage, Sort } from './list-page.ts';
import { compareTexts } from './order.ts';
import type { Store } from './store.ts';
import type { ClientSummary } from './summaries/summary-rows.ts';

export type ClientSortKey = 'name' | 'openNet' | 'openSeconds' | 'lastWorkDate';
export type ClientListFilter = 'all' | 'unbilled' | 'overdue';
export type ClientList = {
  readonly text: string;
  readonly sort: Sort<ClientSortKey>;
  readonly filter: ClientListFilter;
  readonly limit: number;
};

const sortField = {
  name: 'nameKey',
  openNet: 'openNet',
  openSeconds: 'openSeconds',
  lastWorkDate: 'lastWorkDate',
} as const satisfies Record<ClientSortKey, keyof ClientSummary>;

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compareTexts(String(one), String(other));

const inOrder = (
  rows: readonly ClientSummary[],
  { by, direction }: Sort<ClientSortKey>,
): readonly ClientSummary[] => {
  const field = sortField[by];
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted(
    (one, other) => sign * (compare(one[field], other[field]) || compareTexts(one.id, other.id)),
  );
};

/** Clients with an issued, unpaid invoice whose due date has passed. */
async function clientsOverdue({ database, world }: Store): Promise<readonly ClientSummary[]> {
  const overdue = await database.invoiceSummaries
    .where('[standing+dueDate]')
    .between(['unpaid', ''], ['unpaid', world.today()], true, false)
    .toArray();
  const ids = [...new Set(overdue.map(({ clientId }) => clientId))];
  const clients = await database.clientSummaries.bulkGet(ids);
  return clients.flatMap((client) => client ?? []);
}

const clientsWithOpenHours = ({ database }: Store): Promise<readonly ClientSummary[]> =>
  database.clientSummaries.where('openSeconds').above(0).toArray();

/** The clients of a filter that few pass; null: all of them. */
const filtered = async (
  store: Store,
  filter: ClientListFilter,
): Promise<readonly ClientSummary[] | null> => {
  if (filter === 'all') return null;
  return filter === 'overdue' ? clientsOverdue(store) : clientsWithOpenHours(store);
};

const inBoth = (
  found: readonly ClientSummary[] | null,
  passed: readonly ClientSummary[] | null,
): readonly ClientSummary[] | null => {
  if (found === null || passed === null) return found ?? passed;
  const ids = new Set(passed.map(({ id }) => id));
  return found.filter(({ id }) => ids.has(id));
};

/** Clients in the order of the sort's index; what a search or a filter leaves is few and sorted in memory. */
export async function listClients(
  store: Store,
  { text, sort, filter, limit }: ClientList,
): Promise<ListPage<ClientSummary>> {
  const { clientSummaries, counters } = store.database;
  const [found, passed] = await Promise.all([
    findByWords(clientSummaries, text),
    filtered(store, filter),
  ]);
  const few = inBoth(found, passed);
  if (few !== null) return { rows: inOrder(few, sort).slice(0, limit), total: few.length };
  const all = clientSummaries.orderBy(sortField[sort.by]);
  const [rows, total] = await Promise.all([
    (sort.direction === 'ascending' ? all : all.reverse()).limit(limit).toArray(),
    counters.get('clients'),
  ]);
  return { rows, total: total?.count ?? 0 };
}
