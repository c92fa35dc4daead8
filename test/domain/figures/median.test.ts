import { expect, test } from 'vitest';
import { median } from '#domain/figures/median.ts';

test('the middle one of an odd number, the mean of the two in the middle of an even one, nothing of nothing', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 9, 2])).toBe(3);
  expect(median([])).toBeNull();
});
