import type { IssuedInvoice, Payment } from '#domain/invoices/invoice.ts';
import { addMoney, subtractMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { paymentKind } from './payment-kind.ts';
import type { Receipt } from './receipt.ts';

export const statementKinds = [
  'invoice',
  'credit-note',
  'interest',
  'payment',
  'repayment',
  'write-off',
  'rounding',
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** One event of a client's account: what it makes the client owe, or takes off that, and what is owed after it. */
export type StatementRow = {
  readonly date: PlainDate;
  readonly kind: StatementKind;
  /** The invoice's number, or the money's reference. */
  readonly number: string;
  readonly dueDate: PlainDate | null;
  /** Above zero: more is owed. */
  readonly amount: MinorUnits;
  readonly balance: MinorUnits;
};

export type AccountStatement = {
  readonly currency: Currency;
  readonly opening: MinorUnits;
  readonly rows: readonly StatementRow[];
  readonly closing: MinorUnits;
};

export type AccountFacts = {
  readonly invoices: readonly IssuedInvoice[];
  readonly receipts: readonly Receipt[];
  readonly payments: readonly Payment[];
};

type Event = Omit<StatementRow, 'balance'> & { readonly currency: Currency };

const negative = (amount: MinorUnits): MinorUnits => subtractMoney(zeroMoney, amount);

const invoiceEvent = (invoice: IssuedInvoice): Event => {
  const { issueDate: date, dueDate, number, currency, credits, purpose, snapshot } = invoice;
  const { payable } = snapshot.totals;
  const isNote = credits !== undefined;
  return {
    date,
    kind: isNote ? 'credit-note' : purpose?.kind === 'interest' ? 'interest' : 'invoice',
    number,
    dueDate: isNote ? null : dueDate,
    amount: isNote ? negative(payable) : payable,
    currency,
  };
};

const receiptEvent = ({ date, amount, currency, reference }: Receipt): Event => ({
  date,
  kind: amount < 0 ? 'repayment' : 'payment',
  number: reference,
  dueDate: null,
  amount: negative(amount),
  currency,
});

/** What payments tell that neither invoices nor receipts do: money from before receipts, and what was given up. */
const paymentEvents = (
  payment: Payment,
  invoices: ReadonlyMap<string, IssuedInvoice>,
): readonly Event[] => {
  const invoice = invoices.get(payment.invoiceId);
  if (invoice === undefined) return [];
  const { date, amount, credit } = payment;
  const { number, currency } = invoice;
  const base = { date, number, dueDate: null, currency } as const;
  const kind = paymentKind(payment);
  if (kind === 'money')
    return [{ ...base, kind: amount < 0 ? 'repayment' : 'payment', amount: negative(amount) }];
  if (kind === 'write-off') {
    const given = payment.writeOff === 'rounding' ? 'rounding' : 'write-off';
    return [{ ...base, kind: given, amount: negative(amount) }];
  }
  // A set-off moves nothing but the öre that no note gave: the note stands there itself.
  return credit === undefined || credit.rounding === 0
    ? []
    : [{ ...base, kind: 'rounding', amount: negative(credit.rounding) }];
};

const order = (one: Event, other: Event): number =>
  one.date.localeCompare(other.date) ||
  statementKinds.indexOf(one.kind) - statementKinds.indexOf(other.kind) ||
  one.number.localeCompare(other.number);

/**
 * A client's account over a period, one statement for each currency: what was owed at its beginning, every event in it
 * and what was owed after each. What is owed at the end is what its invoices leave open less what stands in its favour.
 */
export const accountStatement = (
  { invoices, receipts, payments }: AccountFacts,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): readonly AccountStatement[] => {
  const byId = new Map<string, IssuedInvoice>(invoices.map((each) => [each.id, each]));
  const events = [
    ...invoices.map(invoiceEvent),
    ...receipts.map(receiptEvent),
    ...payments.flatMap((payment) => paymentEvents(payment, byId)),
  ]
    .filter(({ date }) => date <= to)
    .toSorted(order);
  const currencies = [...new Set(events.map(({ currency }) => currency))].toSorted();
  return currencies.map((currency) => {
    const own = events.filter((event) => event.currency === currency);
    const before = own.filter(({ date }) => date < from);
    const opening = addMoney(...before.map(({ amount }) => amount));
    let balance: number = opening;
    const rows = own
      .filter(({ date }) => date >= from)
      .map(({ currency: _currency, ...event }): StatementRow => {
        balance += event.amount;
        return { ...event, balance: toMinorUnits(balance) };
      });
    return { currency, opening, rows, closing: toMinorUnits(balance) };
  });
};
