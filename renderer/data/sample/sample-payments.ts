import { addMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import type { Billed } from './bill-hours.ts';
import type { RowOf } from './row-of.ts';
import { sampleId } from './sample-id.ts';
import type { SeededRandom } from './seeded-random.ts';

type IssuedInvoice = Billed['issued'][number];

/** Money that came in, and the invoices that it pays. */
export type SampleMoney = {
  readonly receipts: readonly RowOf<'receipts'>[];
  readonly payments: readonly RowOf<'payments'>[];
};

type Paid = IssuedInvoice & {
  readonly date: PlainDate;
  /** What the invoice takes of it. */
  readonly amount: MinorUnits;
  /** What came beyond that. */
  readonly surplus: MinorUnits;
};

const moneyOf = (paid: Paid, number: number): SampleMoney => {
  const { id, invoice, date, amount, surplus } = paid;
  const receiptId = sampleId('Receipt', number);
  const { content, buyer, paymentReference } = invoice.snapshot;
  const receipt = {
    clientId: content.clientId,
    date,
    amount: addMoney(amount, surplus),
    currency: content.currency,
    bookedInSek: null,
    bankFee: zeroMoney,
    payer: buyer.name,
    reference: paymentReference ?? invoice.number,
    bankLine: null,
    note: '',
  };
  const payment = { invoiceId: id, date, amount, note: '', receiptId };
  return {
    receipts: [{ id: receiptId, fields: receipt }],
    payments: [{ id: sampleId('Payment', number), fields: payment }],
  };
};

const together = (each: readonly SampleMoney[]): SampleMoney => ({
  receipts: each.flatMap(({ receipts }) => receipts),
  payments: each.flatMap(({ payments }) => payments),
});

/** Paid about the due date, some a little late, none after `today`. */
export const paymentRows = (
  paid: readonly IssuedInvoice[],
  today: PlainDate,
  random: SeededRandom,
): SampleMoney =>
  together(
    paid.map((each, index) => {
      const date = nextWorkday(addDays(each.invoice.dueDate, random.below(10) - 5));
      const amount = each.invoice.snapshot.totals.payable;
      const day = date > today ? today : date;
      return moneyOf({ ...each, date: day, amount, surplus: zeroMoney }, index + 1);
    }),
  );

/** A part of one late invoice, and some hundred kronor too much for another: what a ledger shows beside the ordinary. */
export const unevenPayments = (
  late: readonly IssuedInvoice[],
  ordinary: SampleMoney,
  today: PlainDate,
): SampleMoney => {
  const surplus = toMinorUnits(62_500);
  const [first] = late;
  const last = ordinary.receipts.at(-1);
  const receipts = ordinary.receipts.map((row) =>
    row === last
      ? { ...row, fields: { ...row.fields, amount: addMoney(row.fields.amount, surplus) } }
      : row,
  );
  if (first === undefined) return { ...ordinary, receipts };
  const part = toMinorUnits(1_000_000);
  const paid = { ...first, date: addDays(today, -12), amount: part, surplus: zeroMoney };
  return together([{ ...ordinary, receipts }, moneyOf(paid, ordinary.receipts.length + 1)]);
};
