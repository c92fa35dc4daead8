import { expect, test } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import { paymentKind } from '#domain/receipts/payment-kind.ts';
import { id } from '#support/records.ts';

test.each([
  ['receipt', { receiptId: id('r') }],
  ['credit', { credit: { noteId: id('n'), rounding: toMinorUnits(0) } }],
  ['write-off', { writeOff: 'bad-debt' }],
  ['money', {}],
] as const)('R34 %s', (kind, payment) => {
  expect(paymentKind(payment as never)).toBe(kind);
});
