import { expect, test } from 'vitest';
import { addMoney, subtractMoney, toMinorUnits } from '#domain/money/money.ts';

test('R4 sums of rounded amounts stay integers', () => {
  expect(addMoney()).toBe(0);
  expect(addMoney(toMinorUnits(833), toMinorUnits(833), toMinorUnits(834))).toBe(2500);
  expect(subtractMoney(toMinorUnits(100), toMinorUnits(101))).toBe(-1);
});
