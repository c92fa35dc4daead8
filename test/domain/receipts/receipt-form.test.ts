import { expect, test } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import { emptyReceiptForm, parseReceipt } from '#domain/receipts/receipt-form.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const form = { ...emptyReceiptForm(today, { amount: toMinorUnits(112_900) }), payer: ' Åhus ' };

test('money as typed: kronor are booked as they are, another currency by what reached the account', () => {
  expect(parseReceipt({ ...form, bookedInSek: '5' }, { today })).toMatchObject({
    ok: true,
    value: { amount: 112_900, bookedInSek: null, bankFee: 0, payer: 'Åhus', clientId: null },
  });
  expect(
    parseReceipt({ ...form, currency: 'EUR', bookedInSek: '12 650,00', bankFee: '25' }, { today }),
  ).toMatchObject({ value: { bookedInSek: 1_265_000, bankFee: 2500 } });
});

test.each([
  [{ amount: '-1' }, { amount: 'money-negative' }],
  [{ amount: '0' }, { amount: 'money-is-zero' }],
  [{ date: '2026-11-25' }, { date: 'date-in-future' }],
  [{ currency: 'XAU' }, { currency: 'not-a-choice' }],
  [{ bankFee: '2000' }, { bankFee: 'money-too-large' }],
])('%o is refused', (more, error) => {
  expect(parseReceipt({ ...form, ...more }, { today })).toEqual({ ok: false, error });
});
