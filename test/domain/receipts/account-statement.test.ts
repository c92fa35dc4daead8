import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IssuedInvoice, Payment } from '#domain/invoices/invoice.ts';
import { addMoney, subtractMoney, toMinorUnits } from '#domain/money/money.ts';
import { accountStatement } from '#domain/receipts/account-statement.ts';
import type { Receipt } from '#domain/receipts/receipt.ts';
import { leftOf } from '#domain/receipts/receipt-left.ts';
import { settledBy } from '#domain/invoices/invoice-state.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { day, envelope, id } from '#support/records.ts';

const start = day('2026-01-01');

// Only what the account reads of an invoice: the rest is paper.
const invoice = (name: string, on: number, payable: number, more: object = {}): IssuedInvoice =>
  ({
    ...envelope(name),
    number: name,
    issueDate: addDays(start, on),
    dueDate: addDays(start, on + 30),
    currency: 'SEK',
    snapshot: { totals: { payable: toMinorUnits(payable) } },
    ...more,
  }) as unknown as IssuedInvoice;

const receipt = (
  name: string,
  on: number,
  amount: number,
  more: Partial<Receipt> = {},
): Receipt => ({
  ...envelope(name),
  clientId: id('client-1'),
  date: addDays(start, on),
  amount: toMinorUnits(amount),
  currency: 'SEK',
  bookedInSek: null,
  bankFee: toMinorUnits(0),
  payer: '',
  reference: name,
  bankLine: null,
  note: '',
  ...more,
});

const payment = (
  name: string,
  on: number,
  amount: number,
  more: Partial<Payment> = {},
): Payment => ({
  ...envelope(name),
  invoiceId: id('a'),
  date: addDays(start, on),
  amount: toMinorUnits(amount),
  note: '',
  ...more,
});

test('what is owed before, every event, and what is owed after each; a set-off moves nothing of its own', () => {
  const credits = {
    invoiceId: id('a'),
    number: 'a',
    issueDate: start,
    reason: 'x',
    settled: toMinorUnits(0),
  };
  const facts = {
    invoices: [
      invoice('a', 0, 1000),
      invoice('b', 40, 500),
      invoice('c', 45, 300, { credits }),
      invoice('d', 50, 70, { purpose: { kind: 'interest', claims: [] } }),
    ],
    receipts: [receipt('r', 31, 1100), receipt('back', 60, -100, { repays: id('r') })],
    payments: [
      payment('p1', 31, 1000, { receiptId: id('r') }),
      payment('p2', 46, 300, {
        invoiceId: id('b'),
        credit: { noteId: id('c'), rounding: toMinorUnits(0), isLater: true },
      }),
      payment('p3', 47, 50, { invoiceId: id('b'), writeOff: 'bad-debt' }),
    ],
  };
  const [statement, ...others] = accountStatement(facts, {
    from: addDays(start, 31),
    to: addDays(start, 60),
  });
  expect(others).toEqual([]);
  expect(statement?.opening).toBe(1000);
  expect(statement?.rows.map(({ kind, amount, balance }) => [kind, amount, balance])).toEqual([
    ['payment', -1100, -100],
    ['invoice', 500, 400],
    ['credit-note', -300, 100],
    ['write-off', -50, 50],
    ['interest', 70, 120],
    ['repayment', 100, 220],
  ]);
  expect(statement?.closing).toBe(220);
});

test('R34 what is owed at the end = Σ open − what stands on the account, in whatever order it happened', () => {
  const size = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(size, fc.integer({ min: 0, max: 300 })), { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(size, fc.nat(5), size, fc.integer({ min: 0, max: 300 })), { maxLength: 8 }),
      (sizes, money) => {
        const invoices = sizes.map(([payable, on], index) => invoice(`i${index}`, on, payable));
        const receipts = money.map(([amount, , , on], index) => receipt(`r${index}`, on, amount));
        const payments = money.map(([amount, which, part, on], index) =>
          payment(`p${index}`, on, Math.min(amount, part), {
            invoiceId: invoices[which % invoices.length]?.id ?? id('a'),
            receiptId: id(`r${index}`),
          }),
        );
        const period = { from: start, to: addDays(start, 400) };
        const [statement] = accountStatement({ invoices, receipts, payments }, period);
        const open = invoices.map((each) =>
          subtractMoney(
            each.snapshot.totals.payable,
            settledBy(payments.filter(({ invoiceId }) => invoiceId === each.id)).paid,
          ),
        );
        const left = receipts.map((each) =>
          leftOf(
            each,
            payments.filter(({ receiptId }) => receiptId === each.id),
          ),
        );
        expect(statement?.closing).toBe(subtractMoney(addMoney(...open), addMoney(...left)));
        const turned = {
          invoices: invoices.toReversed(),
          receipts: receipts.toReversed(),
          payments: payments.toReversed(),
        };
        expect(accountStatement(turned, period)[0]?.closing).toBe(statement?.closing);
      },
    ),
    { seed: 20_261_124 },
  );
});
