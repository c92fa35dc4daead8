import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { monthDays } from '#domain/hours/month-days.ts';
import { day, entry } from '#support/records.ts';
import { toSeconds } from '#domain/time/duration.ts';

const december = {
  month: brandText<never>('2026-12'),
  employments: [{ from: day('2026-12-07'), to: null }],
  today: day('2026-12-28'),
};

test('a workday that has passed without an hour is missing; weekends, red days and days to come are not', () => {
  const worked = entry('a', { workDate: day('2026-12-08'), seconds: toSeconds(60) });
  const days = monthDays([worked], december);
  expect(days).toHaveLength(31);
  const missing = days.filter(({ isMissing }) => isMissing).map(({ date }) => date.slice(8));
  expect(missing).toEqual(['07', '09', '10', '11', '14', '15', '16', '17', '18', '21', '22', '23']);
  expect(days[23]).toMatchObject({ holiday: 'christmas-eve', target: 0 });
});

test('before and after the employment nothing is asked for', () => {
  expect(monthDays([], december)[0]).toMatchObject({ target: 0, isMissing: false });
});

test('R25 a day has come as far as the entry that is furthest behind', () => {
  const on = { workDate: day('2026-12-08') };
  const entries = [
    entry('a', { ...on, review: 'approved' }),
    entry('b', { ...on, review: 'submitted' }),
  ];
  expect(monthDays(entries, december)[7]?.review).toBe('submitted');
});
