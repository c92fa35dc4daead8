import { subtractMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Invoice, InvoiceState } from './invoice.ts';

/** What the state follows from; a list keeps these in its summary. */
export type StateFacts = {
  readonly status: Invoice['status'];
  readonly dueDate: PlainDate | null;
  readonly payable: MinorUnits;
  readonly paid: MinorUnits;
};

/**
 * draft; paid when nothing is left to pay; overdue from the day after the due date; else issued. Derived, never stored:
 * it changes with the calendar.
 */
export const invoiceStateOf = (facts: StateFacts, today: PlainDate): InvoiceState => {
  if (facts.status === 'draft') return 'draft';
  if (facts.paid >= facts.payable) return 'paid';
  return facts.dueDate !== null && facts.dueDate < today ? 'overdue' : 'issued';
};

/** An invoice's state; `paid` is the sum of its payments. */
export const invoiceState = (invoice: Invoice, paid: MinorUnits, today: PlainDate): InvoiceState =>
  invoice.status === 'draft'
    ? 'draft'
    : invoiceStateOf(
        {
          status: invoice.status,
          dueDate: invoice.dueDate,
          payable: invoice.snapshot.totals.payable,
          paid,
        },
        today,
      );

/** What is left to pay; negative when too much was paid (R34). */
export const openAmount = (payable: MinorUnits, paid: MinorUnits): MinorUnits =>
  subtractMoney(payable, paid);
