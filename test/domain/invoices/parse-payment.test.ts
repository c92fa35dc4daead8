import { expect, test } from 'vitest';
import { emptyPaymentForm } from '#domain/invoices/payment-form.ts';
import { parsePayment } from '#domain/invoices/parse-payment.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const form = emptyPaymentForm(today, toMinorUnits(125_000));

test('the whole open amount today is proposed', () => {
  expect(parsePayment(form, { today })).toEqual({
    ok: true,
    value: { date: '2026-11-24', amount: 125_000, note: '' },
  });
});

test('nothing is no payment; a repayment is', () => {
  expect(parsePayment({ ...form, amount: '0,00' }, { today })).toEqual({
    ok: false,
    error: { amount: 'money-is-zero' },
  });
  expect(parsePayment({ ...form, amount: '−100' }, { today }).ok).toBe(true);
});
