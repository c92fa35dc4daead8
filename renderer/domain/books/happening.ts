import type { IssuedInvoice, Payment } from '#domain/invoices/invoice.ts';
import type { Receipt } from '#domain/receipts/receipt.ts';
import type { InvoiceId } from '#domain/record.ts';
import type { VoucherSource } from './voucher.ts';

/** What becomes a voucher: an invoice or credit note, money, or something that came off an invoice without money. */
export type Happening =
  | { readonly kind: 'invoice'; readonly invoice: IssuedInvoice }
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'payment'; readonly payment: Payment };

/** What else stands in the ledger about the invoices and the money of a happening. */
export type LedgerView = {
  readonly invoice: (id: InvoiceId) => IssuedInvoice | undefined;
  /** Everything that came off an invoice, or that a credit note gave. */
  readonly paymentsOn: (id: InvoiceId) => readonly Payment[];
  /** How the money of a receipt was allocated. */
  readonly paymentsOf: (receipt: Receipt) => readonly Payment[];
  readonly receiptOf: (payment: Payment) => Receipt | undefined;
};

/**
 * Whether an allocation belongs to its receipt's voucher: it was made in the same command, for the same day. What is
 * allocated later is a voucher of its own, so that a voucher that has gone out never changes.
 */
export const isMadeWith = (
  payment: Pick<Payment, 'createdAt' | 'date'>,
  receipt: Pick<Receipt, 'createdAt' | 'date'>,
): boolean => payment.createdAt === receipt.createdAt && payment.date === receipt.date;

export const sourceOf = (happening: Happening): VoucherSource => {
  switch (happening.kind) {
    case 'invoice':
      return { table: 'invoices', id: happening.invoice.id };
    case 'receipt':
      return { table: 'receipts', id: happening.receipt.id };
    case 'payment':
      return { table: 'payments', id: happening.payment.id };
  }
};
