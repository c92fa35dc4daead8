import type { PaymentForm } from '#domain/invoices/payment-form.ts';
import { parsePayment } from '#domain/invoices/parse-payment.ts';
import type { Payment } from '#domain/invoices/invoice.ts';
import { subtractMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { InvoiceId, PaymentId, ReceiptId } from '#domain/record.ts';
import { writeOffReasons } from '#domain/receipts/receipt.ts';
import type { WriteOffReason } from '#domain/receipts/receipt.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { openInvoiceRow } from './receipts.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

export const listPayments = async (
  { database }: Store,
  invoiceId: InvoiceId,
): Promise<readonly Payment[]> =>
  (await database.payments.where('invoiceId').equals(invoiceId).toArray()).toSorted(
    (one, other) => compareTexts(one.date, other.date) || compareTexts(one.id, other.id),
  );

export type RecordPayment = PaymentForm & { readonly invoiceId: InvoiceId };

export type RecordedPayment = {
  readonly receiptId: ReceiptId;
  /** Null when the invoice takes nothing of it. */
  readonly paymentId: PaymentId | null;
  /** What stays on the client's account. */
  readonly surplus: MinorUnits;
};

/** How much of money an invoice takes: as far as it is open; money back opens it again as far as it was paid. */
const takenBy = (amount: MinorUnits, open: MinorUnits, paid: MinorUnits): MinorUnits =>
  toMinorUnits(
    amount > 0 ? Math.max(0, Math.min(amount, open)) : Math.max(amount, 0 - Math.max(0, paid)),
  );

/**
 * Records money received for an issued invoice; the invoice itself never changes (R31). More than it owes is not lost:
 * the rest stands on the client's account (R34).
 */
export function recordPayment(
  store: Store,
  { invoiceId, ...form }: RecordPayment,
): Promise<Outcome<RecordedPayment>> {
  return commit(store, 'record-payment', async (draft, database) => {
    const found = await openInvoiceRow(database, invoiceId);
    if (!found.ok) return found;
    const { invoice, open } = found.value;
    if (invoice.credits !== undefined) return broken('credit-of-credit');
    const fields = parsePayment(form, { today: store.world.today() });
    if (!fields.ok) return invalid(fields.error);
    const { date, amount, note } = fields.value;
    const { clientId, currency } = invoice;
    const { id: receiptId } = draft.create('receipts', store.world.newId(), {
      clientId,
      date,
      amount,
      currency,
      bookedInSek: null,
      bankFee: zeroMoney,
      payer: '',
      reference: '',
      bankLine: null,
      note: '',
    });
    const paid = subtractMoney(invoice.snapshot.totals.payable, open);
    const taken = takenBy(amount, open, paid);
    const surplus = subtractMoney(amount, taken);
    // Money back that nothing was paid of has nothing to open again.
    if (surplus < 0) return invalid({ amount: 'money-too-large' });
    const payment = { invoiceId, date, amount: taken, note, receiptId };
    const paymentId =
      taken === 0 ? null : draft.create('payments', store.world.newId(), payment).id;
    return ok({ receiptId, paymentId, surplus });
  });
}

/**
 * Takes a payment off its invoice, which is open again. The money that it was a part of goes with it when it pays nothing
 * else and did not come from the bank's file; else it stands on the client's account.
 */
export function removePayment(
  store: Store,
  { id, keepsMoney = false }: { readonly id: PaymentId; readonly keepsMoney?: boolean },
): Promise<Outcome<null>> {
  return commit(store, 'remove-payment', async (draft, database) => {
    const before = await liveRow(database, 'payments', id);
    if (before === null) return missing();
    if (before.credit !== undefined && before.credit.isLater !== true)
      return broken('payment-is-credit');
    draft.remove('payments', before);
    const { receiptId } = before;
    if (receiptId === undefined || keepsMoney) return ok(null);
    const [receipt, parts, repaid] = await Promise.all([
      liveRow(database, 'receipts', receiptId),
      database.payments.where('receiptId').equals(receiptId).count(),
      database.receipts.where('repays').equals(receiptId).count(),
    ]);
    if (receipt !== null && receipt.bankLine === null && parts === 1 && repaid === 0)
      draft.remove('receipts', receipt);
    return ok(null);
  });
}

export type WriteOff = {
  readonly invoiceId: InvoiceId;
  readonly reason: WriteOffReason;
  readonly amount: MinorUnits;
  /** Why: must be said of a bad debt. */
  readonly note: string;
  readonly date: Payment['date'];
};

/** A krona: so much öresavrundning can leave of an invoice; more of it is a bank's fee or a bad debt. */
const mostRounding = 100;

/** Gives up what is left of an invoice: öre, a bank's fee, or a bad debt, which says why (R34). */
export function writeOff(
  store: Store,
  { invoiceId, reason, amount, note, date }: WriteOff,
): Promise<Outcome<PaymentId>> {
  return commit(store, 'write-off', async (draft, database) => {
    const found = await openInvoiceRow(database, invoiceId);
    if (!found.ok) return found;
    const { invoice, open } = found.value;
    if (invoice.credits !== undefined) return broken('credit-of-credit');
    if (!writeOffReasons.includes(reason) || amount <= 0) return broken('nothing-to-write-off');
    if (amount > open) return broken('payment-exceeds-open', [invoice.number]);
    if (reason === 'rounding' && amount > mostRounding) return broken('write-off-too-large');
    if (reason === 'bad-debt' && note.trim() === '') return broken('reason-required');
    const fields = { invoiceId, date, amount, note: note.trim(), writeOff: reason };
    const { id } = draft.create('payments', store.world.newId(), fields);
    if (reason === 'bad-debt')
      recordStatus(draft, store.world, {
        table: 'invoices',
        recordId: invoiceId,
        from: 'issued',
        to: 'written-off',
        reason: note.trim(),
      });
    return ok(id);
  });
}

export type SetOff = {
  readonly noteId: InvoiceId;
  readonly invoiceId: InvoiceId;
  readonly amount: MinorUnits;
  readonly date: Payment['date'];
};

/**
 * Sets a credit note's surplus off against an invoice, both sides in one row: the invoice is paid by it, and the note
 * has it no more (R35). Of one client and currency.
 */
export function setOff(store: Store, wish: SetOff): Promise<Outcome<PaymentId>> {
  const { noteId, invoiceId, amount, date } = wish;
  return commit(store, 'set-off', async (draft, database) => {
    const [note, found] = await Promise.all([
      openInvoiceRow(database, noteId),
      openInvoiceRow(database, invoiceId),
    ]);
    if (!note.ok) return note;
    if (!found.ok) return found;
    const { invoice, open } = found.value;
    if (note.value.invoice.credits === undefined || invoice.credits !== undefined)
      return broken('set-off-needs-note');
    if (note.value.invoice.clientId !== invoice.clientId) return broken('set-off-other-client');
    if (note.value.invoice.currency !== invoice.currency) return broken('payment-other-currency');
    if (amount <= 0 || amount > open) return broken('payment-exceeds-open', [invoice.number]);
    if (amount + note.value.open > 0)
      return broken('payment-exceeds-open', [note.value.invoice.number]);
    const credit = { noteId, rounding: zeroMoney, isLater: true as const };
    const { number } = note.value.invoice;
    const fields = { invoiceId, date, amount, note: number, credit };
    return ok(draft.create('payments', store.world.newId(), fields).id);
  });
}
