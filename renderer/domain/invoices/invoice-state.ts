import { addMoney, subtractMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Invoice, InvoiceState, Payment } from './invoice.ts';

/** What the state follows from; a list keeps these in its summary. `paid` counts what was credited too. */
export type StateFacts = {
  readonly status: Invoice['status'];
  readonly dueDate: PlainDate | null;
  readonly payable: MinorUnits;
  readonly paid: MinorUnits;
  readonly credited: MinorUnits;
};

/**
 * draft; credited when credit notes took all of it back, else paid when nothing is left to pay; overdue from the day
 * after the due date; partly-paid; else issued (R28). Derived, never stored: it changes with the calendar.
 */
export const invoiceStateOf = (facts: StateFacts, today: PlainDate): InvoiceState => {
  if (facts.status === 'draft') return 'draft';
  if (facts.paid >= facts.payable)
    return facts.credited > 0 && facts.credited >= facts.payable ? 'credited' : 'paid';
  if (facts.dueDate !== null && facts.dueDate < today) return 'overdue';
  return facts.paid > 0 ? 'partly-paid' : 'issued';
};

/** What has come off an invoice: all of it, and the part that credit notes took. */
export type Settled = Pick<StateFacts, 'paid' | 'credited'>;

export const settledBy = (payments: readonly Payment[]): Settled => ({
  paid: addMoney(...payments.map(({ amount }) => amount)),
  credited: addMoney(
    ...payments.flatMap(({ amount, credit }) => (credit === undefined ? [] : [amount])),
  ),
});

/** An invoice's state. */
export const invoiceState = (
  invoice: Invoice,
  settled: Settled,
  today: PlainDate,
): InvoiceState => {
  if (invoice.status === 'draft') return 'draft';
  if (invoice.credits !== undefined) return 'credit';
  const { status, dueDate, snapshot } = invoice;
  return invoiceStateOf({ status, dueDate, payable: snapshot.totals.payable, ...settled }, today);
};

/** What is left to pay; negative when too much was paid (R34). */
export const openAmount = (payable: MinorUnits, paid: MinorUnits): MinorUnits =>
  subtractMoney(payable, paid);
