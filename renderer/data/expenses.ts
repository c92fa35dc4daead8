import { contractOf } from '#domain/contracts/contract-of.ts';
import type { ExpenseForm } from '#domain/expenses/expense-form.ts';
import type { ExpenseFields } from '#domain/expenses/parse-expense.ts';
import { parseExpense } from '#domain/expenses/parse-expense.ts';
import type { Expense } from '#domain/expenses/expense.ts';
import type { ContractId, ExpenseId, Fields } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { removeAlong } from './remove-along.ts';
import { toSortKey } from './sort-key.ts';
import type { Store } from './store.ts';

export const getExpense = ({ database }: Store, id: ExpenseId): Promise<Expense | null> =>
  liveRow(database, 'expenses', id);

/** The contract that an expense is made under, as for an hour of ordinary operation that day. */
async function contractIdOf(
  database: Database,
  { clientId, systemId, date }: ExpenseFields,
): Promise<ContractId | null> {
  if (clientId === null) return null;
  const contracts = await database.contracts.where('clientId').equals(clientId).toArray();
  const worked = { clientId, systemId, activity: 'operation', workDate: date } as const;
  return contractOf(contracts, worked)?.id ?? null;
}

/** Whether the supplier's invoice is there already, under another id: a number comes from a supplier once. */
async function isDouble(
  database: Database,
  id: ExpenseId | null,
  { supplier, supplierNumber }: ExpenseFields,
): Promise<boolean> {
  if (supplier === '' || supplierNumber === '') return false;
  const found = await database.expenses.where('supplierNumber').equals(supplierNumber).toArray();
  const name = toSortKey(supplier);
  return found.some((each) => each.id !== id && toSortKey(each.supplier) === name);
}

export type SaveExpense = { readonly id: ExpenseId | null; readonly form: ExpenseForm };

/** Makes (id null) or changes an expense. On a draft it is changed only after it was taken off. */
export function saveExpense(store: Store, { id, form }: SaveExpense): Promise<Outcome<ExpenseId>> {
  return commit(store, 'save-expense', async (draft, database) => {
    const before = id === null ? null : await liveRow(database, 'expenses', id);
    if (id !== null && before === null) return missing();
    if (before?.billing === 'drafted') return broken('expense-on-draft');
    const client = form.clientId === '' ? null : await liveRow(database, 'clients', form.clientId);
    const today = store.world.today();
    const parsed = parseExpense(form, { today, clientCurrency: client?.currency ?? null });
    if (!parsed.ok) return invalid(parsed.error);
    if (await isDouble(database, id, parsed.value)) return broken('expense-is-double');
    const fields: Fields<Expense> = {
      ...parsed.value,
      billing: parsed.value.rebilling === null ? 'none' : 'open',
      invoiceId: null,
      contractId: await contractIdOf(database, parsed.value),
    };
    const saved =
      before === null
        ? draft.create('expenses', store.world.newId(), fields)
        : draft.change('expenses', before, fields);
    return ok(saved.id);
  });
}

/** Takes an expense out of sight with its receipts. One on a draft is taken off it first. */
export function removeExpense(
  store: Store,
  { id }: { readonly id: ExpenseId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-expense', async (draft, database) => {
    const before = await liveRow(database, 'expenses', id);
    if (before === null) return missing();
    if (before.billing === 'drafted') return broken('expense-on-draft');
    await removeAlong(draft, database, 'attachments', 'recordId', id);
    draft.remove('expenses', before);
    return ok(null);
  });
}
