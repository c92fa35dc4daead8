import type { Client } from '#domain/clients/client.ts';
import type { Expense } from '#domain/expenses/expense.ts';
import { expenseLine, isRebilled } from '#domain/expenses/expense-line.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { InvoiceLine, Period } from '#domain/invoices/invoice.ts';
import type { ClientId, ExpenseId, InvoiceId, InvoiceLineId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';

/** A client's expenses that are to be billed on and stand on no invoice, oldest first. */
const unbilledExpenses = (
  database: Database,
  {
    clientId,
    from,
    to,
  }: {
    readonly clientId: ClientId;
    readonly from: PlainDate;
    readonly to: PlainDate;
  },
): Promise<readonly Expense[]> =>
  database.expenses
    .where('[clientId+billing+date]')
    .between([clientId, 'open', from], [clientId, 'open', to], true, true)
    .toArray();

export type ExpenseLinesWish = {
  readonly client: Client;
  readonly firm: Firm;
  readonly period: Period;
  readonly newLineId: () => InvoiceLineId;
};

/** The lines of a client's expenses of a period, one each, oldest first. */
export async function expenseLines(
  database: Database,
  { client, period, newLineId }: ExpenseLinesWish,
): Promise<readonly InvoiceLine[]> {
  const found = await unbilledExpenses(database, { clientId: client.id, ...period });
  const chargesVat = client.invoiceAddress.country === 'SE';
  return found
    .filter(isRebilled)
    .map((expense) => expenseLine(expense, { id: newLineId(), chargesVat }));
}

const expenseIdsOf = (lines: readonly InvoiceLine[]): readonly ExpenseId[] =>
  lines.flatMap(({ expenseIds = [] }) => expenseIds);

/**
 * Puts the lines' expenses on a draft and frees those that were on it and are no more, in the same record as the draft
 * itself (R27). False, when one is not there to be put on it.
 */
export async function moveExpenses(
  draft: Draft,
  database: Database,
  invoiceId: InvoiceId,
  former: readonly InvoiceLine[],
  lines: readonly InvoiceLine[],
): Promise<boolean> {
  const had = new Set(expenseIdsOf(former));
  const wanted = new Set(expenseIdsOf(lines));
  const added = [...wanted].filter((id) => !had.has(id));
  for (const expense of await database.expenses.bulkGet(added)) {
    if (expense?.billing !== 'open') return false;
    draft.change('expenses', expense, { billing: 'drafted', invoiceId });
  }
  const gone = [...had].filter((id) => !wanted.has(id));
  for (const expense of await database.expenses.bulkGet(gone)) {
    if (expense?.billing !== 'drafted' || expense.invoiceId !== invoiceId) continue;
    draft.change('expenses', expense, { billing: 'open', invoiceId: null });
  }
  return true;
}

/** Every expense on the draft becomes invoiced with it; false, when one is not there any more (R27). */
export async function markExpensesInvoiced(
  draft: Draft,
  database: Database,
  { id, lines }: { readonly id: InvoiceId; readonly lines: readonly InvoiceLine[] },
): Promise<boolean> {
  for (const expense of await database.expenses.bulkGet([...expenseIdsOf(lines)])) {
    if (expense?.billing !== 'drafted' || expense.invoiceId !== id) return false;
    draft.change('expenses', expense, { billing: 'invoiced' });
  }
  return true;
}

/** Sets the expenses free that a credit note's lines take back, or straight on to the draft that replaces it (R33). */
export async function reopenExpenses(
  draft: Draft,
  database: Database,
  lines: readonly InvoiceLine[],
  draftId: InvoiceId | null,
): Promise<void> {
  for (const expense of await database.expenses.bulkGet([...expenseIdsOf(lines)])) {
    if (expense === undefined) continue;
    const billing = draftId === null ? 'open' : 'drafted';
    draft.change('expenses', expense, { billing, invoiceId: draftId });
  }
}
