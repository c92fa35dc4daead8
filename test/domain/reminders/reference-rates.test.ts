import { expect, test } from 'vitest';
import { toBasisPoints } from '#domain/money/money.ts';
import {
  allRates,
  halfYearOf,
  isHalfYearStart,
  knownRates,
  rateOn,
} from '#domain/reminders/reference-rates.ts';
import { addMonths } from '#domain/time/plain-date.ts';
import { day } from '#support/records.ts';

test('R36 every half-year from July 2016 to January 2026 is there once, in order', () => {
  const expected = Array.from({ length: 20 }, (_each, half) =>
    addMonths(day('2016-07-01'), half * 6),
  );
  expect(knownRates.map(({ from }) => from)).toEqual(expected);
});

test.each([
  ['2018-12-31', -50],
  ['2019-06-30', -50],
  ['2019-07-01', 0],
  ['2022-06-30', 0],
  ['2022-12-31', 50],
  ['2023-01-01', 250],
  ['2023-07-01', 350],
  ['2024-12-31', 400],
  ['2026-06-30', 200],
  ['2026-07-01', null],
])('R36 the rate on %s is %s hundredths of a per cent', (date, rate) => {
  expect(rateOn(allRates([]), day(date))).toBe(rate);
});

test('R36 the firm’s own rate stands in place of the known one', () => {
  const own = [
    { from: day('2026-07-01'), rate: toBasisPoints(175), source: 'riksbank.se 2026-06-20' },
  ];
  expect(rateOn(allRates(own), day('2026-11-24'))).toBe(175);
  expect(halfYearOf(day('2026-06-30'))).toBe('2026-01-01');
  expect([isHalfYearStart(day('2026-07-01')), isHalfYearStart(day('2026-07-02'))]).toEqual([
    true,
    false,
  ]);
});
