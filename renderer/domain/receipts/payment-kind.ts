import type { Payment } from '#domain/invoices/invoice.ts';

/**
 * What a row of `payments` is: part of a receipt's money; a set-off against a credit note; what was given up; or money by
 * itself, as it was written before there were receipts (R34, R35).
 */
export type PaymentKind = 'receipt' | 'credit' | 'write-off' | 'money';

export const paymentKind = ({
  receiptId,
  credit,
  writeOff,
}: Pick<Payment, 'receiptId' | 'credit' | 'writeOff'>): PaymentKind => {
  if (receiptId !== undefined) return 'receipt';
  if (credit !== undefined) return 'credit';
  return writeOff === undefined ? 'money' : 'write-off';
};
