import { expect, test } from 'vitest';
import { membershipYears } from '#domain/competence/membership-value.ts';
import type { Benefit } from '#domain/competence/membership.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const use = (date: string, kronor: number | null): Benefit => ({
  id: date,
  date: day(date),
  kind: 'seminar',
  text: '',
  value: kronor === null ? null : toMinorUnits(kronor * 100),
});
const years = (from: string, to: string | null, benefits: readonly Benefit[] = []) =>
  membershipYears(
    {
      from: day(from),
      to: to === null ? null : day(to),
      yearlyFee: toMinorUnits(960_000),
      benefits,
    },
    today,
  );

test('each year that it touches is told, the newest first, none of those to come', () => {
  expect(years('2024-12-31', null).map(({ year }) => year)).toEqual([2026, 2025, 2024]);
  expect(years('2024-06-01', '2025-01-01').map(({ year }) => year)).toEqual([2025, 2024]);
  expect(years('2026-01-01', '2028-12-31').map(({ year }) => year)).toEqual([2026]);
  expect(years('2027-01-01', null)).toEqual([]);
});

test('what it gave is summed by year; a use without a price is counted beside', () => {
  const uses = [use('2025-03-19', 3500), use('2026-02-18', 3500), use('2026-04-15', null)];
  expect(years('2025-01-01', null, uses)).toEqual([
    { year: 2026, fee: 960_000, value: 350_000, uses: 2, unpriced: 1 },
    { year: 2025, fee: 960_000, value: 350_000, uses: 1, unpriced: 0 },
  ]);
});
