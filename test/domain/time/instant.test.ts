import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { fromMilliseconds, secondsBetween, toMilliseconds } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import { law } from '#support/law.ts';

test('instants agree with the platform, both ways, and sort as moments do', () => {
  const moment = fc.integer({ min: -2_200_000_000_000, max: 7_200_000_000_000 });
  law(
    fc.property(moment, moment, (a, b) => {
      expect(fromMilliseconds(a)).toBe(new Date(a).toISOString());
      expect(toMilliseconds(fromMilliseconds(a))).toBe(a);
      expect(fromMilliseconds(a) < fromMilliseconds(b)).toBe(a < b);
    }),
    1000,
  );
});

test('R11 lengths are real seconds, rounded down', () => {
  const from = brandText<Instant>('2026-10-25T00:59:59.500Z');
  expect(secondsBetween(from, brandText('2026-10-25T01:00:01.000Z'))).toBe(1);
  expect(secondsBetween(brandText('2026-10-25T01:00:01.000Z'), from)).toBe(-2);
});
