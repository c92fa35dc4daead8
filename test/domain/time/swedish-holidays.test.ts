import { expect, test } from 'vitest';
import { easterSunday, holidayOn, isWorkday, nextWorkday } from '#domain/time/swedish-holidays.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { day } from '#support/records.ts';

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('the red days of 2026 and the three eves', () => {
  const found: string[] = [];
  for (let date = day('2026-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
    const holiday = holidayOn(date);
    if (holiday !== null) found.push(`${date} ${holiday}`);
  }
  expect(found).toEqual([
    '2026-01-01 new-years-day',
    '2026-01-06 epiphany',
    '2026-04-03 good-friday',
    '2026-04-05 easter-sunday',
    '2026-04-06 easter-monday',
    '2026-05-01 may-day',
    '2026-05-14 ascension-day',
    '2026-05-24 pentecost',
    '2026-06-06 national-day',
    '2026-06-19 midsummer-eve',
    '2026-06-20 midsummer-day',
    '2026-10-31 all-saints-day',
    '2026-12-24 christmas-eve',
    '2026-12-25 christmas-day',
    '2026-12-26 boxing-day',
    '2026-12-31 new-years-eve',
  ]);
});

test('a workday is Monday to Friday and no holiday', () => {
  expect(isWorkday(day('2026-11-24'))).toBe(true);
  expect(isWorkday(day('2026-11-28'))).toBe(false);
  expect(isWorkday(day('2026-05-14'))).toBe(false);
  expect(nextWorkday(day('2026-04-03'))).toBe('2026-04-07');
});
