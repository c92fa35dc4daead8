import { subtractMoney, toMinorUnits } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** An invoice with something left to pay. */
export type OpenInvoice = {
  readonly id: InvoiceId;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly number: string;
  /** The OCR number, or '' where none is printed. */
  readonly paymentReference: string;
  readonly issueDate: PlainDate;
  readonly dueDate: PlainDate;
  readonly currency: Currency;
  readonly payable: MinorUnits;
  /** Above zero. */
  readonly open: MinorUnits;
};

export type Allocation = { readonly invoiceId: InvoiceId; readonly amount: MinorUnits };

export type ProposedAllocation = {
  readonly allocations: readonly Allocation[];
  /** What no invoice takes: it stays on the client's account (R34). */
  readonly surplus: MinorUnits;
};

/** A reference without the blanks, hyphens and zeros in front that banks put in. */
export const plainReference = (text: string): string =>
  text
    .replace(/[\s-]/g, '')
    .replace(/^0+(?=\d)/, '')
    .toUpperCase();

/** Whether a reference names an invoice: its OCR number, or its own number. */
export const namesInvoice = (
  reference: string,
  invoice: Pick<OpenInvoice, 'paymentReference' | 'number'>,
): boolean => {
  const plain = plainReference(reference);
  if (plain === '') return false;
  return (
    plain === plainReference(invoice.paymentReference) || plain === plainReference(invoice.number)
  );
};

const byAge = (one: OpenInvoice, other: OpenInvoice): number =>
  one.dueDate.localeCompare(other.dueDate) || one.number.localeCompare(other.number);

/**
 * Which invoices money pays: first the one that its reference names, then the oldest by due date; each as far as it is
 * open and money lasts.
 */
export const proposeAllocation = (
  amount: MinorUnits,
  invoices: readonly OpenInvoice[],
  reference = '',
): ProposedAllocation => {
  const oldestFirst = invoices.toSorted(byAge);
  const named = oldestFirst.filter((invoice) => namesInvoice(reference, invoice));
  const others = oldestFirst.filter((invoice) => !named.includes(invoice));
  const allocations: Allocation[] = [];
  let left = amount;
  for (const { id, open } of [...named, ...others]) {
    if (left <= 0) break;
    const part = toMinorUnits(Math.min(left, open));
    allocations.push({ invoiceId: id, amount: part });
    left = subtractMoney(left, part);
  }
  return { allocations, surplus: left };
};
