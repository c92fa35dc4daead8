import type { Expense, ExpenseKind } from '#domain/expenses/expense.ts';
import type { BillingState } from '#domain/hours/time-entry.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { ClientId, PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { rowsById } from './rows-by-id.ts';
import { toSortKey } from './sort-key.ts';
import type { Store } from './store.ts';

export type ExpenseFilter = {
  readonly clientId?: ClientId | undefined;
  readonly personId?: PersonId | undefined;
  readonly kind?: ExpenseKind | undefined;
  readonly billing?: BillingState | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Words of its text, supplier, client or person; '' for all. */
  readonly text?: string | undefined;
};

/** An expense with the names that it is known by, '' for what it has not, and how many receipts. */
export type ExpenseRow = Expense & {
  readonly clientName: string;
  /** The currency in which the client pays for it. */
  readonly clientCurrency: Currency;
  readonly personName: string;
  /** The number of the invoice that it is on; '' on none, and on a draft. */
  readonly invoiceNumber: string;
  readonly receipts: number;
};

/** Sums in kronor of what is in kronor; what is in another currency is counted apart. */
export type ExpenseSums = {
  readonly net: MinorUnits;
  readonly vat: MinorUnits;
  readonly rebilled: MinorUnits;
  readonly inOtherCurrency: number;
};

export type ExpenseList = { readonly rows: readonly ExpenseRow[]; readonly sums: ExpenseSums };

/** By the narrowest index; a firm has some hundred a year. */
const find = (database: Database, filter: ExpenseFilter): Promise<Expense[]> => {
  const { clientId, billing, from, to } = filter;
  const { expenses } = database;
  if (clientId !== undefined && billing !== undefined)
    return expenses
      .where('[clientId+billing+date]')
      .between([clientId, billing, from], [clientId, billing, to], true, true)
      .toArray();
  if (clientId !== undefined)
    return expenses
      .where('[clientId+date]')
      .between([clientId, from], [clientId, to], true, true)
      .toArray();
  if (billing !== undefined)
    return expenses
      .where('[billing+date]')
      .between([billing, from], [billing, to], true, true)
      .toArray();
  return expenses.where('date').between(from, to, true, true).toArray();
};

async function named(
  database: Database,
  expenses: readonly Expense[],
): Promise<readonly ExpenseRow[]> {
  const ids = expenses.map(({ id }) => id);
  const [clients, people, invoices, receipts] = await Promise.all([
    rowsById(
      database.clients,
      expenses.map(({ clientId }) => clientId),
    ),
    rowsById(
      database.people,
      expenses.map(({ personId }) => personId),
    ),
    rowsById(
      database.invoices,
      expenses.map(({ invoiceId }) => invoiceId),
    ),
    database.attachments.where('recordId').anyOf(ids).toArray(),
  ]);
  return expenses.map((expense) => {
    const client = clients.get(expense.clientId ?? '');
    const invoice = invoices.get(expense.invoiceId ?? '');
    return {
      ...expense,
      clientName: client?.name ?? '',
      clientCurrency: client?.currency ?? 'SEK',
      personName: people.get(expense.personId ?? '')?.name ?? '',
      invoiceNumber: invoice?.status === 'issued' ? invoice.number : '',
      receipts: receipts.filter(({ recordId }) => recordId === expense.id).length,
    };
  });
}

const sumsOf = (rows: readonly ExpenseRow[]): ExpenseSums => {
  const inKronor = rows.filter(({ currency }) => currency === 'SEK');
  const sum = (of: (row: ExpenseRow) => number): MinorUnits =>
    toMinorUnits(inKronor.reduce((total, row) => total + of(row), 0));
  return {
    net: sum(({ net }) => net),
    vat: sum(({ vat }) => vat),
    rebilled: sum(({ rebilling }) => rebilling?.amount ?? 0),
    inOtherCurrency: rows.length - inKronor.length,
  };
};

const byNewest = (a: Expense, b: Expense): number =>
  a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1;

/** The expenses of a filter, newest first, with their sums. */
export async function listExpenses(
  { database }: Store,
  filter: ExpenseFilter,
): Promise<ExpenseList> {
  const { personId, kind, text = '' } = filter;
  const found = (await find(database, filter)).filter(
    (expense) =>
      (personId === undefined || expense.personId === personId) &&
      (kind === undefined || expense.kind === kind),
  );
  const rows = await named(database, found.toSorted(byNewest));
  const words = toSortKey(text).split(' ').filter(Boolean);
  const shown = rows.filter((row) => {
    const said = toSortKey(
      [row.text, row.supplier, row.supplierNumber, row.clientName, row.personName].join(' '),
    );
    return words.every((word) => said.includes(word));
  });
  return { rows: shown, sums: sumsOf(shown) };
}
