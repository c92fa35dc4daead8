import { expect, test } from 'vitest';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { monthWeeks } from '#features/hours/month-weeks.ts';

const day = (text: string) => text as PlainDate; // written below, not read

test('November 2026 lies in the weeks 44 to 49', () => {
  const weeks = monthWeeks(day('2026-11-24'));
  expect(weeks.map(({ week }) => week)).toEqual([44, 45, 46, 47, 48, 49]);
  expect(weeks[0]?.monday).toBe('2026-10-26');
  expect(weeks[0]?.days.map(({ isInside }) => isInside)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test('a month of four whole weeks shows no other days', () => {
  const weeks = monthWeeks(day('2027-02-10'));
  expect(weeks).toHaveLength(4);
  expect(weeks.every(({ days }) => days.every(({ isInside }) => isInside))).toBe(true);
});

test('January may begin in week 53 of the year before', () => {
  expect(monthWeeks(day('2027-01-01'))[0]?.week).toBe(53);
});
