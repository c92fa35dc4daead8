import type { IssuedInvoice, Payment } from '#domain/invoices/invoice.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import { isMadeWith } from './happening.ts';
import type { Happening, LedgerView } from './happening.ts';
import type { VoucherSubject } from './voucher.ts';

const foreignOf = (
  amount: MinorUnits,
  currency: Currency,
  millionths: number | null,
): VoucherSubject['foreign'] => (currency === 'SEK' ? null : { amount, currency, millionths });

const invoiceSubject = ({ snapshot }: IssuedInvoice): VoucherSubject => {
  const { content, number, buyer, totals } = snapshot;
  const kindOf = (): VoucherSubject['kind'] => {
    if (content.credits !== undefined) return 'credit-note';
    if (content.purpose === undefined) return 'invoice';
    return content.purpose.kind === 'advance' ? 'advance' : 'interest-invoice';
  };
  return {
    kind: kindOf(),
    numbers: content.credits === undefined ? [number] : [number, content.credits.number],
    party: buyer.name,
    foreign: foreignOf(totals.payable, content.currency, content.exchange?.millionths ?? null),
  };
};

const paymentKind = ({ writeOff, credit, receiptId, amount }: Payment): VoucherSubject['kind'] => {
  if (writeOff !== undefined) return writeOff;
  if (credit !== undefined) return 'set-off';
  if (receiptId !== undefined) return 'allocation';
  return amount < 0 ? 'repayment' : 'receipt';
};

/** What a voucher tells of: which invoices, whose, and how much it was in another currency. */
export const subjectOf = (happening: Happening, ledger: LedgerView): VoucherSubject => {
  if (happening.kind === 'invoice') return invoiceSubject(happening.invoice);
  if (happening.kind === 'receipt') {
    const { receipt } = happening;
    const invoices = ledger
      .paymentsOf(receipt)
      .filter((payment) => isMadeWith(payment, receipt))
      .flatMap(({ invoiceId }) => ledger.invoice(invoiceId) ?? []);
    return {
      kind: receipt.amount < 0 ? 'repayment' : 'receipt',
      numbers: invoices.map(({ number }) => number),
      party: receipt.payer === '' ? (invoices[0]?.snapshot.buyer.name ?? '') : receipt.payer,
      foreign: foreignOf(receipt.amount, receipt.currency, null),
    };
  }
  const { payment } = happening;
  const ids = [payment.invoiceId, ...(payment.credit === undefined ? [] : [payment.credit.noteId])];
  const invoices = ids.flatMap((id) => ledger.invoice(id) ?? []);
  const [first] = invoices;
  return {
    kind: paymentKind(payment),
    numbers: invoices.map(({ number }) => number),
    party: first?.snapshot.buyer.name ?? '',
    foreign: foreignOf(payment.amount, first?.currency ?? 'SEK', null),
  };
};
