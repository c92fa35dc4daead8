import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  firstOfMonth,
  fromDayNumber,
  isoWeekOf,
  lastOfMonth,
  mondayOf,
  monthNumberOf,
  monthOf,
  toDayNumber,
  toPlainDate,
  weekDays,
  weekdayOf,
  yearOf,
} from '#domain/time/plain-date.ts';
import { law } from '#support/law.ts';
import { day } from '#support/records.ts';

// 1900-01-01 to 2199-12-31.
const anyDayNumber = fc.integer({ min: -25_567, max: 84_005 });
const epoch = Temporal.PlainDate.from('1970-01-01');

test('day numbers agree with Temporal over three centuries, both ways', () => {
  law(
    fc.property(anyDayNumber, (number) => {
      const date = fromDayNumber(number);
      const temporal = epoch.add({ days: number });
      expect(date).toBe(temporal.toString());
      expect(toDayNumber(date)).toBe(number);
      expect(weekdayOf(date)).toBe(temporal.dayOfWeek);
      expect(isoWeekOf(date)).toEqual({ year: temporal.yearOfWeek, week: temporal.weekOfYear });
      expect([yearOf(date), monthNumberOf(date), dayOf(date)]).toEqual([
        temporal.year,
        temporal.month,
        temporal.day,
      ]);
      expect(toPlainDate(temporal.year, temporal.month, temporal.day)).toBe(date);
    }),
    1000,
  );
});

test('months are added as the calendar has them (R37)', () => {
  expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
  expect(addMonths(day('2028-02-29'), -12)).toBe('2027-02-28');
  law(
    fc.property(anyDayNumber, fc.integer({ min: -120, max: 120 }), (number, months) => {
      const date = fromDayNumber(number);
      expect(addMonths(date, months)).toBe(
        Temporal.PlainDate.from(date).add({ months }).toString(),
      );
    }),
  );
});

test('weeks begin on Monday, and week 53 belongs to the year of its Thursday', () => {
  expect(mondayOf(day('2026-11-24'))).toBe('2026-11-23');
  expect(mondayOf(day('2026-11-29'))).toBe('2026-11-23');
  expect(weekDays(day('2026-11-23'))).toHaveLength(7);
  expect(isoWeekOf(day('2027-01-01'))).toEqual({ year: 2026, week: 53 });
  expect(isoWeekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
});

test('a month has its first and last day', () => {
  expect(monthOf(day('2028-02-10'))).toBe('2028-02');
  expect(firstOfMonth(day('2028-02-10'))).toBe('2028-02-01');
  expect(lastOfMonth(day('2028-02-10'))).toBe('2028-02-29');
  expect(lastOfMonth(day('2100-02-10'))).toBe('2100-02-28');
});

test('days are counted across years', () => {
  expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
  expect(daysBetween(day('2026-11-24'), day('2026-11-23'))).toBe(-1);
});

test('a day that no calendar has is null', () => {
  for (const [year, month, date] of [
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [1899, 1, 1],
    [2200, 1, 1],
    [2026, 1, 1.5],
    [Number.NaN, 1, 1],
  ] as const) {
    expect(toPlainDate(year, month, date)).toBeNull();
  }
});
