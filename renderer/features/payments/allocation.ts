import { addMoney, subtractMoney, toMinorUnits } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import { formatMoneyField, parseMoney } from '#domain/money/parse-money.ts';
import { namesInvoice, proposeAllocation } from '#domain/receipts/propose-allocation.ts';
import type { Allocation, OpenInvoice } from '#domain/receipts/propose-allocation.ts';

/** What a person wrote over the proposal, invoice by invoice. */
export type Overrides = Readonly<Record<string, string>>;

export type AllocationRow = {
  readonly invoice: OpenInvoice;
  /** As it stands in the field. */
  readonly typed: string;
};

export type AllocationView = {
  readonly rows: readonly AllocationRow[];
  readonly allocations: readonly Allocation[];
  /** What no invoice takes; below zero when they take more than there is. */
  readonly surplus: MinorUnits;
};

/** The invoices that money may pay: a client's, or all of whom the reference names, in the money's currency. */
export const payableInvoices = (
  invoices: readonly OpenInvoice[],
  wish: { readonly clientId: string; readonly currency: Currency; readonly reference: string },
): readonly OpenInvoice[] => {
  const own = invoices.filter(({ currency }) => currency === wish.currency);
  const named = own.find((invoice) => namesInvoice(wish.reference, invoice));
  const clientId = wish.clientId === '' ? (named?.clientId ?? '') : wish.clientId;
  return own
    .filter((invoice) => invoice.clientId === clientId)
    .toSorted((one, other) => one.dueDate.localeCompare(other.dueDate));
};

const amountOf = (typed: string): MinorUnits => {
  const parsed = parseMoney(typed);
  return parsed.ok && parsed.value > 0 ? parsed.value : toMinorUnits(0);
};

/** The proposal with what was written over it. */
export const viewAllocation = (
  amount: MinorUnits,
  invoices: readonly OpenInvoice[],
  reference: string,
  overrides: Overrides,
): AllocationView => {
  const proposed = new Map(
    proposeAllocation(amount, invoices, reference).allocations.map((each) => [
      each.invoiceId,
      each.amount,
    ]),
  );
  const rows = invoices.map((invoice) => {
    const suggested = proposed.get(invoice.id);
    const typed =
      overrides[invoice.id] ?? (suggested === undefined ? '' : formatMoneyField(suggested));
    return { invoice, typed };
  });
  const allocations = rows.flatMap(({ invoice, typed }) => {
    const part = amountOf(typed);
    return part > 0 ? [{ invoiceId: invoice.id, amount: part }] : [];
  });
  const total = addMoney(...allocations.map((each) => each.amount));
  return { rows, allocations, surplus: subtractMoney(amount, total) };
};
