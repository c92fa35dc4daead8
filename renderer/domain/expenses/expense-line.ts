import type { InvoiceLine } from '#domain/invoices/invoice.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import type { InvoiceLineId } from '#domain/record.ts';
import type { Expense, Rebilling } from './expense.ts';
import { kilometrePrice, markedUp } from './rebilled-amount.ts';

/** An expense that a client is to pay for. */
export type Rebilled = Expense & { readonly rebilling: Rebilling };

export const isRebilled = (expense: Expense): expense is Rebilled => expense.rebilling !== null;

/** Kilometres at the price of one where their product is the amount; else the whole as one. */
const priceOf = (expense: Rebilled): Pick<InvoiceLine, 'quantity' | 'unitPrice'> => {
  const { kind, metres, perKilometre, rebilling } = expense;
  const isByKilometre =
    kind === 'mileage' && markedUp(expense, rebilling.markup) === rebilling.amount;
  return isByKilometre
    ? {
        quantity: { unit: 'kilometre', amount: metres },
        unitPrice: kilometrePrice(perKilometre, rebilling.markup),
      }
    : { quantity: { unit: 'lump-sum', amount: 1000 }, unitPrice: rebilling.amount };
};

/**
 * The line on which a client pays for an expense: quantity × price is the amount (R3). `chargesVat`: whether the firm
 * charges this buyer Swedish VAT at all; what is passed on with a service is taxed as the service is.
 */
export const expenseLine = (
  expense: Rebilled,
  { id, chargesVat }: { readonly id: InvoiceLineId; readonly chargesVat: boolean },
): InvoiceLine => {
  const { text, supplier, date, rebilling, contractId } = expense;
  const vatRate: BasisPoints = chargesVat ? rebilling.vatRate : toBasisPoints(0);
  return {
    id,
    text: [text, supplier, date].filter((part) => part !== '').join(', '),
    ...priceOf(expense),
    discount: toBasisPoints(0),
    vatRate,
    net: rebilling.amount,
    timeEntryIds: [],
    expenseIds: [expense.id],
    ...(contractId === null ? {} : { contractId }),
  };
};
