import type { PaymentForm } from '#domain/invoices/payment-form.ts';
import { parsePayment } from '#domain/invoices/parse-payment.ts';
import type { Payment } from '#domain/invoices/invoice.ts';
import type { InvoiceId, PaymentId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import type { Store } from './store.ts';

export const listPayments = async (
  { database }: Store,
  invoiceId: InvoiceId,
): Promise<readonly Payment[]> =>
  (await database.payments.where('invoiceId').equals(invoiceId).toArray()).toSorted(
    (one, other) => compareTexts(one.date, other.date) || compareTexts(one.id, other.id),
  );

export type RecordPayment = PaymentForm & { readonly invoiceId: InvoiceId };

/** Records money received for an issued invoice; the invoice itself never changes (R31). */
export function recordPayment(
  store: Store,
  { invoiceId, ...form }: RecordPayment,
): Promise<Outcome<PaymentId>> {
  return commit(store, 'record-payment', async (draft, database) => {
    const invoice = await liveRow(database, 'invoices', invoiceId);
    if (invoice === null) return missing();
    if (invoice.status !== 'issued') return broken('invoice-is-not-issued');
    if (invoice.credits !== undefined) return broken('credit-of-credit');
    const fields = parsePayment(form, { today: store.world.today() });
    if (!fields.ok) return invalid(fields.error);
    const payment = { ...fields.value, invoiceId };
    return ok(draft.create('payments', store.world.newId(), payment).id);
  });
}

export function removePayment(store: Store, { id }: { id: PaymentId }): Promise<Outcome<null>> {
  return commit(store, 'remove-payment', async (draft, database) => {
    const before = await liveRow(database, 'payments', id);
    if (before === null) return missing();
    if (before.credit !== undefined) return broken('payment-is-credit');
    draft.remove('payments', before);
    return ok(null);
  });
}
