import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfAway, scaled } from '#domain/money/rounding.ts';
import { law } from '#support/law.ts';

const big = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });

test('R2 halves go away from zero', () => {
  expect(roundHalfAway(5n, 10n)).toBe(1n);
  expect(roundHalfAway(-5n, 10n)).toBe(-1n);
  expect(roundHalfAway(25n, 10n)).toBe(3n);
  expect(roundHalfAway(4n, 10n)).toBe(0n);
  expect(roundHalfAway(0n, 10n)).toBe(0n);
});

test('R2 round(−x) = −round(x), so that a credit mirrors its invoice', () => {
  law(
    fc.property(big, positive, (x, d) => {
      expect(roundHalfAway(-x, d)).toBe(-roundHalfAway(x, d));
    }),
  );
});

test('R2 the rounded value is the nearest integer', () => {
  law(
    fc.property(big, positive, (x, d) => {
      const off = 2n * (roundHalfAway(x, d) * d - x);
      expect(off <= d && off >= -d).toBe(true);
    }),
  );
});

test('R1 a product beyond 2^53 is exact', () => {
  expect(scaled(9_007_199_254_740_991, 3, 3)).toBe(9_007_199_254_740_991);
  expect(scaled(90_071_992_547_409, 2500, 10_000)).toBe(22_517_998_136_852);
});
