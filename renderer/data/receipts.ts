import { openAmount, settledBy } from '#domain/invoices/invoice-state.ts';
import type { IssuedInvoice, Payment } from '#domain/invoices/invoice.ts';
import { addMoney, subtractMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { ClientId, InvoiceId, ReceiptId } from '#domain/record.ts';
import type { Allocation } from '#domain/receipts/propose-allocation.ts';
import { fitsInto } from '#domain/receipts/receipt-left.ts';
import { parseBooking, parseReceipt } from '#domain/receipts/receipt-form.ts';
import type { BookingForm, ReceiptForm } from '#domain/receipts/receipt-form.ts';
import type { Receipt } from '#domain/receipts/receipt.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { parseMoney } from '#domain/money/parse-money.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

/** An issued invoice and what is left to pay of it; for a credit note what is left in the client's favour, below zero. */
export type OpenInvoiceRow = { readonly invoice: IssuedInvoice; readonly open: MinorUnits };

const payableOf = ({ credits, snapshot }: IssuedInvoice): MinorUnits =>
  credits === undefined
    ? snapshot.totals.payable
    : subtractMoney(zeroMoney, snapshot.totals.payable);

/** What was set off of a credit note. */
const givenBy = (payments: readonly Payment[]): MinorUnits =>
  addMoney(
    ...payments.flatMap(({ amount, credit }) =>
      credit === undefined ? [] : [subtractMoney(credit.rounding, amount)],
    ),
  );

/** Reads an issued invoice with what is open of it. */
export async function openInvoiceRow(
  database: Database,
  id: InvoiceId,
): Promise<Result<OpenInvoiceRow, CommandProblem>> {
  const invoice = await liveRow(database, 'invoices', id);
  if (invoice === null) return missing();
  if (invoice.status !== 'issued') return broken('invoice-is-not-issued');
  const [own, given] = await Promise.all([
    database.payments.where('invoiceId').equals(id).toArray(),
    database.payments.where('credit.noteId').equals(id).toArray(),
  ]);
  const paid = addMoney(settledBy(own).paid, givenBy(given));
  return ok({ invoice, open: openAmount(payableOf(invoice), paid) });
}

type Money = Pick<Receipt, 'amount' | 'currency' | 'clientId' | 'date'>;

/**
 * Puts payments out of a receipt into the draft: each no more than its invoice is open, all of them no more than is left
 * of the money, in its currency (R34).
 */
export async function allocate(
  store: Store,
  draft: Draft,
  database: Database,
  receipt: { readonly id: ReceiptId; readonly money: Money; readonly left: MinorUnits },
  allocations: readonly Allocation[],
  /** What the same record has set against each invoice already, which the tables don't know yet. */
  taken: Map<InvoiceId, number> = new Map(),
): Promise<Result<null, CommandProblem>> {
  const total = addMoney(...allocations.map(({ amount }) => amount));
  if (!fitsInto(receipt.money, receipt.left, total)) return broken('receipt-used-up');
  const named = new Set(allocations.map(({ invoiceId }) => invoiceId));
  if (named.size < allocations.length) return broken('payment-exceeds-open');
  for (const { invoiceId, amount } of allocations) {
    const found = await openInvoiceRow(database, invoiceId);
    if (!found.ok) return found;
    const { invoice } = found.value;
    const before = taken.get(invoiceId) ?? 0;
    const open = toMinorUnits(found.value.open - before);
    taken.set(invoiceId, before + amount);
    if (invoice.currency !== receipt.money.currency) return broken('payment-other-currency');
    if (!fitsInto({ amount: open }, open, amount) || amount === 0)
      return broken('payment-exceeds-open', [invoice.number]);
    draft.create('payments', store.world.newId(), {
      invoiceId,
      date: receipt.money.date,
      amount,
      note: '',
      receiptId: receipt.id,
    });
  }
  return ok(null);
}

export type RecordReceipt = {
  readonly form: ReceiptForm;
  readonly allocations: readonly Allocation[];
};

/** Records money that came in and which invoices it pays; what they don't take stands on the client's account (R34). */
export function recordReceipt(
  store: Store,
  { form, allocations }: RecordReceipt,
): Promise<Outcome<ReceiptId>> {
  return commit(store, 'record-receipt', async (draft, database) => {
    const fields = parseReceipt(form, { today: store.world.today() });
    if (!fields.ok) return invalid(fields.error);
    const money = fields.value;
    const { id } = draft.create('receipts', store.world.newId(), { ...money, bankLine: null });
    const own = { id, money, left: money.amount };
    const allocated = await allocate(store, draft, database, own, allocations);
    return allocated.ok ? ok(id) : allocated;
  });
}

/** A receipt and what is left of it. */
async function findReceipt(
  database: Database,
  id: ReceiptId,
): Promise<Result<{ readonly row: Receipt; readonly left: MinorUnits }, CommandProblem>> {
  const [row, standing] = await Promise.all([
    liveRow(database, 'receipts', id),
    database.receiptStandings.get(id),
  ]);
  if (row === null) return missing();
  return ok({ row, left: subtractMoney(row.amount, standing?.used ?? zeroMoney) });
}

export type AllocateReceipt = {
  readonly id: ReceiptId;
  readonly allocations: readonly Allocation[];
};

/** Sets what is left of a receipt against invoices: money on the client's account pays a later invoice. */
export function allocateReceipt(
  store: Store,
  { id, allocations }: AllocateReceipt,
): Promise<Outcome<null>> {
  return commit(store, 'allocate-receipt', async (draft, database) => {
    const found = await findReceipt(database, id);
    if (!found.ok) return found;
    const { row, left } = found.value;
    const [first] = allocations;
    const done = await allocate(store, draft, database, { id, money: row, left }, allocations);
    if (!done.ok || first === undefined || row.clientId !== null) return done;
    const invoice = await liveRow(database, 'invoices', first.invoiceId);
    if (invoice !== null) draft.change('receipts', row, { clientId: invoice.clientId });
    return ok(null);
  });
}

/** Takes money away again with all that it paid: the invoices are open as before. Repaid money has its own row first. */
export function removeReceipt(
  store: Store,
  { id }: { readonly id: ReceiptId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-receipt', async (draft, database) => {
    const row = await liveRow(database, 'receipts', id);
    if (row === null) return missing();
    if ((await database.receipts.where('repays').equals(id).count()) > 0)
      return broken('receipt-was-repaid');
    const payments = await database.payments.where('receiptId').equals(id).toArray();
    for (const payment of payments) draft.remove('payments', payment);
    draft.remove('receipts', row);
    return ok(null);
  });
}

/** Writes what reached the account of money in another currency, and what the bank kept: known only afterwards. */
export function bookReceipt(
  store: Store,
  { id, form }: { readonly id: ReceiptId; readonly form: BookingForm },
): Promise<Outcome<null>> {
  return commit(store, 'book-receipt', async (draft, database) => {
    const row = await liveRow(database, 'receipts', id);
    if (row === null) return missing();
    if (row.currency === 'SEK') return broken('receipt-in-kronor');
    const fields = parseBooking(form);
    if (!fields.ok) return invalid(fields.error);
    draft.change('receipts', row, fields.value);
    return ok(null);
  });
}

/** Whose money goes back: a receipt's surplus, or a credit note's. */
export type RepaySource = { readonly receiptId: ReceiptId } | { readonly noteId: InvoiceId };
export type Repay = {
  readonly source: RepaySource;
  readonly date: string;
  readonly amount: string;
};

type Owed = {
  readonly clientId: ClientId | null;
  readonly currency: Currency;
  readonly most: MinorUnits;
  readonly payer: string;
};

async function owedBack(
  database: Database,
  source: RepaySource,
): Promise<Result<Owed, CommandProblem>> {
  if ('receiptId' in source) {
    const found = await findReceipt(database, source.receiptId);
    if (!found.ok) return found;
    const { row, left } = found.value;
    return ok({ clientId: row.clientId, currency: row.currency, most: left, payer: row.payer });
  }
  const found = await openInvoiceRow(database, source.noteId);
  if (!found.ok) return found;
  const { invoice, open } = found.value;
  if (invoice.credits === undefined) return broken('nothing-to-repay');
  const { clientId, currency } = invoice;
  return ok({ clientId, currency, most: subtractMoney(zeroMoney, open), payer: '' });
}

/** Pays a surplus back: money below zero, which uses up what it repays (R34). */
export function repay(store: Store, { source, ...form }: Repay): Promise<Outcome<ReceiptId>> {
  return commit(store, 'repay', async (draft, database) => {
    const owed = await owedBack(database, source);
    if (!owed.ok) return owed;
    const { most, clientId, currency, payer } = owed.value;
    const today = store.world.today();
    const [date, amount] = [parsePlainDate(form.date, today), parseMoney(form.amount)];
    if (!date.ok) return invalid({ date: date.error });
    if (!amount.ok) return invalid({ amount: amount.error });
    if (amount.value <= 0) return invalid({ amount: 'money-is-zero' });
    if (amount.value > most) return invalid({ amount: 'money-too-large' });
    const back = subtractMoney(zeroMoney, amount.value);
    const money = moneyBack({ clientId, currency, payer, date: date.value, amount: back });
    const { id } = draft.create('receipts', store.world.newId(), {
      ...money,
      ...('receiptId' in source ? { repays: source.receiptId } : {}),
    });
    if ('noteId' in source)
      draft.create('payments', store.world.newId(), {
        invoiceId: source.noteId,
        date: date.value,
        amount: back,
        note: '',
        receiptId: id,
      });
    return ok(id);
  });
}

const moneyBack = (
  known: Pick<Receipt, 'clientId' | 'currency' | 'payer' | 'amount'> & { readonly date: PlainDate },
) => ({
  ...known,
  bookedInSek: null,
  bankFee: zeroMoney,
  reference: '',
  bankLine: null,
  note: '',
});
