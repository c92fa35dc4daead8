import { expect, test } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import { fitsInto, leftOf } from '#domain/receipts/receipt-left.ts';

const money = (amount: number) => ({ amount: toMinorUnits(amount) });

test('R34 what is left is the money less what it pays and what went back', () => {
  expect(leftOf(money(1000), [money(300), money(200)], [money(-100)])).toBe(400);
  expect(leftOf(money(-100), [money(-100)])).toBe(0);
});

test.each([
  [1000, 400, 400, true],
  [1000, 400, 401, false],
  [1000, 400, -1, false],
  [-1000, -400, -400, true],
  [-1000, -400, -401, false],
  [-1000, -400, 1, false],
])('R34 of %i with %i left, %i fits: %s', (amount, left, allocated, fits) => {
  expect(fitsInto(money(amount), toMinorUnits(left), toMinorUnits(allocated))).toBe(fits);
});
