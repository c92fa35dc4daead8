import { expect, test } from 'vitest';
import { burnForecast } from '#domain/contracts/burn-forecast.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const period = { from: day('2025-12-01'), to: day('2026-11-30') };
const weekly = (minutes: number, weeks: number) =>
  Array.from({ length: weeks }, (_, back) => ({ workDate: addDays(today, -7 * back), minutes }));

test('the last minute is used on the day that the pace says', () => {
  // 7 h a week is an hour a day: four hours last four days.
  expect(burnForecast({ today, period, left: 240, used: weekly(420, 20) })).toMatchObject({
    perWeek: 420,
    emptyOn: '2026-11-28',
    leftAtEnd: null,
  });
});

test('the newest weeks weigh most, and the weights are shown', () => {
  const used = [
    { workDate: today, minutes: 360 },
    { workDate: addDays(today, -49), minutes: 360 },
  ];
  const { weeks, perWeek } = burnForecast({ today, period, left: 6000, used });
  expect(weeks.map(({ weight }) => weight)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(perWeek).toBe(Math.round((360 * 8 + 360) / 36));
});

test('what lasts the period says how much would be left', () => {
  expect(burnForecast({ today, period, left: 3000, used: weekly(420, 20) })).toMatchObject({
    emptyOn: null,
    leftAtEnd: 3000 - 360,
  });
});

test('a contract that has just begun is reckoned from the weeks it has had', () => {
  const { weeks, perWeek } = burnForecast({ today, period, left: 600, used: weekly(120, 2) });
  expect([weeks.length, perWeek]).toEqual([2, 120]);
});

test('without any use nothing runs out', () => {
  expect(burnForecast({ today, period, left: 600, used: [] })).toMatchObject({
    perWeek: 0,
    emptyOn: null,
    leftAtEnd: 600,
  });
});
