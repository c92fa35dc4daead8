import MiniSearch from 'minisearch';
import { toWords } from '#data/sort-key.ts';
import type { Store } from '#data/store.ts';
import type { AnyRow, Entry, TableName } from '#data/tables.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import type { Invoice } from '#domain/invoices/invoice.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Person } from '#domain/people/person.ts';
import type { System } from '#domain/systems/system.ts';
import type { SearchHit } from './search-hit.ts';

/** What is searched of one record: its names, and what else it may be remembered by. */
type Indexed = {
  readonly id: string;
  readonly kind: SearchHit['kind'];
  readonly title: string;
  readonly more: string;
  /** The client whose name is the detail, or null. */
  readonly clientId: string | null;
};

const clientOf = ({ id, name, organisationNumber, reference }: Client): Indexed => ({
  id,
  kind: 'client',
  title: name,
  more: `${organisationNumber ?? ''} ${reference}`,
  clientId: null,
});
const systemOf = ({ id, name, code, purpose, clientId }: System): Indexed => ({
  id,
  kind: 'system',
  title: name,
  more: `${code} ${purpose}`,
  clientId,
});
const taskOf = ({ id, title, description, clientId }: LifecycleTask): Indexed => ({
  id,
  kind: 'task',
  title,
  more: description.slice(0, 500),
  clientId,
});
const invoiceOf = (invoice: Invoice): Indexed | null =>
  invoice.status === 'draft'
    ? null
    : {
        id: invoice.id,
        kind: 'invoice',
        title: invoice.number,
        more: `${invoice.snapshot.buyer.name} ${invoice.paymentReference ?? ''}`,
        clientId: invoice.clientId,
      };
const contractOf = ({ id, number, title, supplier, clientId }: Contract): Indexed => ({
  id,
  kind: 'contract',
  title: `${number} ${title}`,
  more: supplier,
  clientId,
});
const personOf = ({ id, name, initials, email }: Person): Indexed => ({
  id,
  kind: 'person',
  title: name,
  more: `${initials} ${email}`,
  clientId: null,
});

const indexers = {
  clients: clientOf,
  systems: systemOf,
  tasks: taskOf,
  invoices: invoiceOf,
  people: personOf,
  contracts: contractOf,
} as const;
const searched = ['clients', 'systems', 'tasks', 'invoices', 'people', 'contracts'] as const;
type Searched = (typeof searched)[number];

const isSearched = (table: TableName): table is Searched =>
  (searched as readonly TableName[]).includes(table);

// The table's name says which noun the row is.
const toIndexed = (table: Searched, row: AnyRow): Indexed | null =>
  (indexers[table] as (row: AnyRow) => Indexed | null)(row);

const pageSize = 500;

/** A moment in which the screen has nothing to do. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 0);
  });

export type SearchIndex = {
  /** Reads the tables a page at a time, whenever the screen is idle. */
  readonly build: (store: Store) => Promise<void>;
  /** Follows along what was written. */
  readonly follow: (entries: readonly Entry[]) => void;
  /** The best hits first; null while the index is being built. */
  readonly find: (text: string, limit: number) => readonly SearchHit[] | null;
};

type Stored = Pick<Indexed, 'id' | 'kind' | 'title' | 'clientId'>;

const createEngine = () =>
  new MiniSearch<Indexed>({
    fields: ['title', 'more'],
    storeFields: ['id', 'kind', 'title', 'clientId'],
    tokenize: (text) => [...toWords(text)],
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 3 } },
  });
type Engine = ReturnType<typeof createEngine>;

// Looking for words that are nearly the typed ones costs ten times what the words themselves do, and who spelt right
// doesn't want them.
const searchIn = (engine: Engine, text: string) => {
  const exact = engine.search(text);
  return exact.length > 0 ? exact : engine.search(text, { fuzzy: 0.2 });
};

function put(engine: Engine, table: Searched, row: AnyRow): void {
  const indexed = toIndexed(table, row);
  const isKnown = engine.has(row.id);
  if (indexed === null || row.deletedAt !== null) {
    if (isKnown) engine.discard(row.id);
  } else if (isKnown) engine.replace(indexed);
  else engine.add(indexed);
}

async function indexTable(store: Store, engine: Engine, table: Searched): Promise<void> {
  let after = '';
  for (;;) {
    const rows: readonly AnyRow[] = await store.database
      .table<AnyRow, string>(table)
      .where('id')
      .above(after)
      .limit(pageSize)
      .toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    for (const row of rows) put(engine, table, row);
    after = last.id;
    await idle();
  }
}

export function createSearchIndex(): SearchIndex {
  const engine = createEngine();
  const names = new Map<string, string>();
  let isReady = false;
  const learn = (table: TableName, row: AnyRow | null): void => {
    if (table === 'clients' && row !== null && 'name' in row) names.set(row.id, row.name);
  };
  const toHit = (found: Stored): SearchHit => {
    const { id, kind, title, clientId } = found;
    const detail = clientId === null ? '' : (names.get(clientId) ?? '');
    return { id, kind, title, detail } as SearchHit;
  };
  return {
    build: async (store) => {
      for (const client of await store.database.clientSummaries.toArray()) {
        names.set(client.id, client.name);
      }
      for (const table of searched) await indexTable(store, engine, table);
      isReady = true;
    },
    follow: (entries) => {
      for (const { table, after } of entries) {
        learn(table, after);
        if (isSearched(table) && after !== null) put(engine, table, after);
      }
    },
    find: (text, limit) =>
      // The stored fields are those that createEngine names.
      isReady
        ? searchIn(engine, text)
            .slice(0, limit)
            .map((found) => toHit(found as unknown as Stored))
        : null,
  };
}
