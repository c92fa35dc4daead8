import { invoiceStateOf } from '#domain/invoices/invoice-state.ts';
import type { InvoiceState } from '#domain/invoices/invoice.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Collection } from 'dexie';
import type { Database } from './database.ts';
import { findByWords } from './find-by-words.ts';
import type { ListPage, Sort } from './list-page.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';
import type { InvoiceStanding } from './summaries/summary-rows.ts';

/** An invoice as lists show it; `number`, `issueDate` and `dueDate` are null for a draft. */
export type InvoiceSummary = Omit<
  InvoiceStanding,
  'standing' | 'number' | 'issueDate' | 'dueDate'
> & {
  readonly clientName: string;
  readonly state: InvoiceState;
  readonly number: string | null;
  readonly issueDate: PlainDate | null;
  readonly dueDate: PlainDate | null;
};

export type InvoiceSortKey = 'number' | 'issueDate' | 'dueDate' | 'payable';
export type InvoiceList = {
  readonly state?: InvoiceState | undefined;
  readonly clientId?: ClientId | undefined;
  readonly text?: string | undefined;
  readonly sort: Sort<InvoiceSortKey>;
  readonly limit: number;
};

type Found = { readonly rows: readonly InvoiceStanding[]; readonly total: number };

const standingOf = {
  draft: 'draft',
  issued: 'unpaid',
  'partly-paid': 'unpaid',
  overdue: 'unpaid',
  paid: 'paid',
  credited: 'credited',
  'written-off': 'written-off',
  credit: 'credit',
} as const satisfies Record<InvoiceState, InvoiceStanding['standing']>;

export const stateOf = (invoice: InvoiceStanding, today: PlainDate): InvoiceState =>
  invoice.standing === 'draft' || invoice.standing === 'credit'
    ? invoice.standing
    : invoiceStateOf({ ...invoice, status: 'issued' }, today);

const inOrder = (
  rows: readonly InvoiceStanding[],
  { by, direction }: Sort<InvoiceSortKey>,
): readonly InvoiceStanding[] => {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (one: InvoiceStanding, other: InvoiceStanding): number =>
    by === 'payable' ? one.payable - other.payable : compareTexts(one[by], other[by]);
  return rows.toSorted(
    (one, other) => sign * (compare(one, other) || compareTexts(one.id, other.id)),
  );
};

/** Invoices that a search finds: by the beginning of their number, or by their client's name. */
async function byText(
  database: Database,
  text: string,
): Promise<readonly InvoiceStanding[] | null> {
  if (text.trim() === '') return null;
  const clients = (await findByWords(database.clientSummaries, text)) ?? [];
  const [numbered, ofClients] = await Promise.all([
    database.invoiceSummaries
      .where('number')
      .startsWithIgnoreCase(text.trim())
      .limit(200)
      .toArray(),
    Promise.all(clients.slice(0, 20).map(({ id }) => ofClient(database, id))),
  ]);
  const all = [...numbered, ...ofClients.flat()];
  return [...new Map(all.map((row) => [row.id, row])).values()];
}

const ofClient = (database: Database, id: ClientId): Promise<readonly InvoiceStanding[]> =>
  database.invoiceSummaries
    .where('[clientId+issueDate]')
    .between([id, ''], [id, '\uffff'])
    .toArray();

/** Unpaid invoices that are, or are not, past their day: found by due date, few enough to be sorted here. */
const unpaid = (
  { database, world }: Store,
  state: 'issued' | 'partly-paid' | 'overdue',
): Promise<readonly InvoiceStanding[]> => {
  const today = world.today();
  const [from, to] = state === 'overdue' ? ['', addDays(today, -1)] : [today, '\uffff'];
  return database.invoiceSummaries
    .where('[standing+dueDate]')
    .between(['unpaid', from], ['unpaid', to], true, true)
    .toArray();
};

async function byIndex({ database }: Store, request: InvoiceList): Promise<Found> {
  const { state, sort, limit } = request;
  const { invoiceSummaries, counters } = database;
  const standing = state === undefined ? null : standingOf[state];
  const ranged: Collection<InvoiceStanding, string> =
    standing === null
      ? invoiceSummaries.orderBy(sort.by)
      : invoiceSummaries
          .where(`[standing+${sort.by}]`)
          .between([standing, lowest(sort.by)], [standing, highest(sort.by)], true, true);
  const ordered = sort.direction === 'ascending' ? ranged : ranged.reverse();
  const key = standing === null ? 'invoices' : `invoices:standing:${standing}`;
  const [rows, counter] = await Promise.all([ordered.limit(limit).toArray(), counters.get(key)]);
  return { rows, total: counter?.count ?? 0 };
}

const lowest = (by: InvoiceSortKey): string | number =>
  by === 'payable' ? Number.MIN_SAFE_INTEGER : '';
const highest = (by: InvoiceSortKey): string | number =>
  by === 'payable' ? Number.MAX_SAFE_INTEGER : '\uffff';

async function findInvoices(store: Store, request: InvoiceList): Promise<Found> {
  const { state, clientId, text = '', sort, limit } = request;
  const few =
    (await byText(store.database, text)) ??
    (clientId === undefined ? null : await ofClient(store.database, clientId)) ??
    (state === 'issued' || state === 'partly-paid' || state === 'overdue'
      ? await unpaid(store, state)
      : null);
  if (few === null) return byIndex(store, request);
  const today = store.world.today();
  const matching = few.filter(
    (invoice) =>
      (clientId === undefined || invoice.clientId === clientId) &&
      (state === undefined || stateOf(invoice, today) === state),
  );
  return { rows: inOrder(matching, sort).slice(0, limit), total: matching.length };
}

const toSummary = (
  invoice: InvoiceStanding,
  clientName: string,
  today: PlainDate,
): InvoiceSummary => {
  const { standing, number, issueDate, dueDate, ...kept } = invoice;
  const isDraft = standing === 'draft';
  return {
    ...kept,
    clientName,
    state: stateOf(invoice, today),
    number: isDraft ? null : number,
    issueDate: isDraft ? null : issueDate,
    dueDate: isDraft || standing === 'credit' ? null : dueDate,
  };
};

/** Invoices with their state as of today; drafts stand among the newest. */
export async function listInvoices(
  store: Store,
  request: InvoiceList,
): Promise<ListPage<InvoiceSummary>> {
  const { rows, total } = await findInvoices(store, request);
  const clients = await rowsById(
    store.database.clients,
    rows.map(({ clientId }) => clientId),
  );
  const today = store.world.today();
  return {
    rows: rows.map((row) => toSummary(row, clients.get(row.clientId)?.name ?? '', today)),
    total,
  };
}

/** One invoice as lists show it, or null. */
export async function getInvoiceSummary(
  { database, world }: Store,
  id: InvoiceId,
): Promise<InvoiceSummary | null> {
  const row = await database.invoiceSummaries.get(id);
  if (row === undefined) return null;
  const client = await database.clients.get(row.clientId);
  return toSummary(row, client?.name ?? '', world.today());
}
