import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { Invoice } from '#domain/invoices/invoice.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import { entryPolicies } from './entry-policies.ts';
import { readEntries } from './entry-list.ts';
import type { EntryFilter } from './entry-list.ts';
import { stateOf } from './invoice-list.ts';
import type { Store } from './store.ts';
import type { InvoiceState } from '#domain/invoices/invoice.ts';
import type { MinorUnits } from '#domain/money/money.ts';

/** An entry with the names that it is known by; '' for what it has not. */
export type NamedEntry = {
  readonly entry: TimeEntry;
  readonly person: string;
  readonly client: string;
  readonly system: string;
  readonly task: string;
  readonly invoice: string;
  /** How its time is rounded when it is billed. */
  readonly policy: BillingPolicy;
};

const pageSize = 1000;

/** Names by id, read a page's worth at a time and kept for the pages after. */
function createNames<Row extends { readonly id: string }>(
  read: (ids: string[]) => Promise<readonly (Row | undefined)[]>,
  nameOf: (row: Row) => string,
) {
  const names = new Map<string, string>();
  return {
    learn: async (ids: readonly (string | null)[]): Promise<void> => {
      const asked = [...new Set(ids)].flatMap((id) => (id === null || names.has(id) ? [] : [id]));
      for (const row of await read(asked)) if (row !== undefined) names.set(row.id, nameOf(row));
    },
    of: (id: string | null): string => (id === null ? '' : (names.get(id) ?? '')),
  };
}

const numberOf = (invoice: Invoice): string => (invoice.status === 'issued' ? invoice.number : '');

/** Every entry of a filter, oldest first, with its names; a page at a time. */
export async function* readNamedEntries(
  store: Store,
  filter: EntryFilter,
): AsyncGenerator<readonly NamedEntry[]> {
  const { database } = store;
  const people = createNames(
    (ids) => database.people.bulkGet(ids),
    ({ name }) => name,
  );
  const clients = createNames(
    (ids) => database.clients.bulkGet(ids),
    ({ name }) => name,
  );
  const systems = createNames(
    (ids) => database.systems.bulkGet(ids),
    ({ name }) => name,
  );
  const tasks = createNames(
    (ids) => database.tasks.bulkGet(ids),
    ({ title }) => title,
  );
  const invoices = createNames((ids) => database.invoices.bulkGet(ids), numberOf);
  for await (const page of readEntries(store, filter, pageSize)) {
    await Promise.all([
      people.learn(page.map(({ personId }) => personId)),
      clients.learn(page.map(({ clientId }) => clientId)),
      systems.learn(page.map(({ systemId }) => systemId)),
      tasks.learn(page.map(({ taskId }) => taskId)),
      invoices.learn(page.map(({ invoiceId }) => invoiceId)),
    ]);
    const policyOf = await entryPolicies(database, page);
    yield page.map((entry) => ({
      entry,
      person: people.of(entry.personId),
      client: clients.of(entry.clientId),
      system: systems.of(entry.systemId),
      task: tasks.of(entry.taskId),
      invoice: invoices.of(entry.invoiceId),
      policy: policyOf(entry),
    }));
  }
}

export type NamedInvoice = {
  readonly invoice: Invoice;
  readonly client: string;
  readonly state: InvoiceState;
  readonly paid: MinorUnits;
};

/** Every invoice by date, drafts last, with its client, state and what was paid; a page at a time. */
export async function* readNamedInvoices(store: Store): AsyncGenerator<readonly NamedInvoice[]> {
  const { database, world } = store;
  let after: [string, string] = ['', ''];
  for (;;) {
    const [date, id] = after;
    const standings = await database.invoiceSummaries
      .where('issueDate')
      .aboveOrEqual(date)
      .filter((row) => row.issueDate > date || row.id > id)
      .limit(pageSize)
      .toArray();
    const last = standings.at(-1);
    if (last === undefined) return;
    after = [last.issueDate, last.id];
    const [invoices, clients] = await Promise.all([
      database.invoices.bulkGet(standings.map((row) => row.id)),
      database.clients.bulkGet(standings.map((row) => row.clientId)),
    ]);
    yield standings.flatMap((row, place) => {
      const invoice = invoices[place];
      if (invoice === undefined) return [];
      const client = clients[place]?.name ?? '';
      return [{ invoice, client, state: stateOf(row, world.today()), paid: row.paid }];
    });
  }
}
