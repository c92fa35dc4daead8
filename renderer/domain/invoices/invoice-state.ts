import { addMoney, subtractMoney, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Invoice, InvoiceState, Payment } from './invoice.ts';

/** What the state follows from; a list keeps these in its summary. `paid` counts what was credited and given up too. */
export type StateFacts = {
  readonly status: Invoice['status'];
  readonly dueDate: PlainDate | null;
  readonly payable: MinorUnits;
  readonly paid: MinorUnits;
  readonly credited: MinorUnits;
  /** What was given up as a bad debt; öre and bank fees that were let go leave an invoice paid. */
  readonly writtenOff: MinorUnits;
};

/**
 * draft; when nothing is left to pay: written-off if some of it was a bad debt, credited if credit notes took all of it
 * back, else paid; overdue from the day after the due date; partly-paid; else issued (R28). Derived, never stored: it
 * changes with the calendar.
 */
export const invoiceStateOf = (facts: StateFacts, today: PlainDate): InvoiceState => {
  if (facts.status === 'draft') return 'draft';
  if (facts.paid >= facts.payable) {
    if (facts.writtenOff > 0) return 'written-off';
    return facts.credited > 0 && facts.credited >= facts.payable ? 'credited' : 'paid';
  }
  if (facts.dueDate !== null && facts.dueDate < today) return 'overdue';
  return facts.paid > 0 ? 'partly-paid' : 'issued';
};

/** What has come off an invoice: all of it, and the parts that credit notes took and that were given up. */
export type Settled = Pick<StateFacts, 'paid' | 'credited' | 'writtenOff'>;

type Settling = Pick<Payment, 'amount' | 'credit' | 'writeOff'>;

/** What one payment takes off an invoice. */
export const settlementBy = ({ amount, credit, writeOff }: Settling): Settled => ({
  paid: amount,
  credited: credit === undefined ? zeroMoney : amount,
  writtenOff: writeOff === 'bad-debt' ? amount : zeroMoney,
});

export const settledBy = (payments: readonly Settling[]): Settled => {
  const each = payments.map(settlementBy);
  return {
    paid: addMoney(...each.map(({ paid }) => paid)),
    credited: addMoney(...each.map(({ credited }) => credited)),
    writtenOff: addMoney(...each.map(({ writtenOff }) => writtenOff)),
  };
};

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
