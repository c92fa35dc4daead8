import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addOpenTime, openTimeBetween } from '#domain/cases/open-time.ts';
import type { BusinessCalendar } from '#domain/cases/service-level.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { fromMilliseconds, toMilliseconds } from '#domain/time/instant.ts';
import { law } from '#support/law.ts';
import { day } from '#support/records.ts';
import { at, calendarOf, local, place } from '#support/service-hours.ts';

const hours = (count: number) => toSeconds(count * 3600);
const due = (calendar: BusinessCalendar, start: string, length: number) => {
  const end = addOpenTime(calendar, at(start), hours(length), place);
  return end === null ? null : local(end);
};

const weekdays = calendarOf([1, 2, 3, 4, 5], 8, 18);
const everyDay = calendarOf([1, 2, 3, 4, 5, 6, 7], 8, 18);

describe('vectors of itsm.md 2.11', () => {
  test('GLPI documentation: 08–18, 4 h, created 16:00 is due 10:00 the next day', () => {
    expect(due(everyDay, '2026-11-24 16:00', 4)).toBe('2026-11-25 10:00');
  });

  test('glpi PR#22678: Mon–Fri 08–18, 4 h, created Mon 17:00 is due Tue 11:00', () => {
    expect(due(weekdays, '2026-11-23 17:00', 4)).toBe('2026-11-24 11:00');
    expect(due(weekdays, '2026-11-20 17:00', 4)).toBe('2026-11-23 11:00');
  });

  test('zammad#390: 09–21, 48 h with two holidays takes six calendar days', () => {
    const calendar = {
      ...calendarOf([1, 2, 3, 4, 5, 6, 7], 9, 21),
      extraClosed: [day('2026-03-03'), day('2026-03-04')],
    };
    expect(due(calendar, '2026-03-02 09:00', 48)).toBe('2026-03-07 21:00');
  });

  test('Midsommarafton is closed where holidays are kept, an ordinary Friday where not', () => {
    expect(due({ ...weekdays, keepsHolidays: true }, '2026-06-18 16:00', 4)).toBe(
      '2026-06-22 10:00',
    );
    expect(due(weekdays, '2026-06-18 16:00', 4)).toBe('2026-06-19 10:00');
  });

  test('a change of clocks makes a night service an hour shorter in spring and longer in autumn', () => {
    const always = calendarOf([1, 2, 3, 4, 5, 6, 7], 0, 24);
    expect(due(always, '2026-03-28 12:00', 24)).toBe('2026-03-29 13:00');
    expect(due(always, '2026-10-24 12:00', 24)).toBe('2026-10-25 11:00');
    const nights = calendarOf([7], 1, 4);
    expect(openTimeBetween(nights, at('2026-03-28 12:00'), at('2026-03-29 12:00'), place)).toBe(
      7200,
    );
    expect(openTimeBetween(nights, at('2026-10-24 12:00'), at('2026-10-25 12:00'), place)).toBe(
      4 * 3600,
    );
  });

  test('hours that begin in the hour which spring skips begin when the clocks go on', () => {
    const early = { ...everyDay, weekly: [{ weekday: 7, from: 150, to: 240 }] };
    expect(openTimeBetween(early, at('2026-03-28 12:00'), at('2026-03-29 12:00'), place)).toBe(
      3600,
    );
  });
});

describe('days named by hand', () => {
  test('a closed day beats an open one, an open one beats a holiday', () => {
    const christmas = day('2026-12-25');
    const kept = { ...weekdays, keepsHolidays: true };
    expect(due(kept, '2026-12-23 17:00', 2)).toBe('2026-12-28 09:00');
    expect(due({ ...kept, extraOpen: [christmas] }, '2026-12-23 17:00', 2)).toBe(
      '2026-12-25 09:00',
    );
    const both = { ...kept, extraOpen: [christmas], extraClosed: [christmas] };
    expect(due(both, '2026-12-23 17:00', 2)).toBe('2026-12-28 09:00');
  });

  test('a Saturday that is open borrows the hours of the first open weekday', () => {
    const saturday = { ...weekdays, extraOpen: [day('2026-11-28')] };
    expect(due(saturday, '2026-11-27 17:00', 2)).toBe('2026-11-28 09:00');
  });
});

test('a calendar that never opens has no due', () => {
  expect(due({ ...weekdays, weekly: [] }, '2026-11-24 09:00', 1)).toBeNull();
});

const moment = fc
  .integer({ min: 0, max: 60 * 24 * 60 })
  .map((minutes) => fromMilliseconds(toMilliseconds(at('2026-03-01 00:00')) + minutes * 60_000));
const calendars = fc.constantFrom(
  weekdays,
  everyDay,
  { ...weekdays, keepsHolidays: true },
  calendarOf([1, 2, 3, 4, 5, 6, 7], 0, 24),
);

test('open time is additive over splits', () => {
  law(
    fc.property(calendars, moment, moment, moment, (calendar, one, two, three) => {
      const [from, middle, to] = [one, two, three].toSorted();
      if (from === undefined || middle === undefined || to === undefined) return;
      const between = (a: typeof one, b: typeof one) => openTimeBetween(calendar, a, b, place);
      expect(between(from, middle) + between(middle, to)).toBe(between(from, to));
    }),
    100,
  );
});

test('the open time until due is what was promised', () => {
  law(
    fc.property(calendars, moment, fc.integer({ min: 1, max: 80 }), (calendar, start, count) => {
      const end = addOpenTime(calendar, start, hours(count), place);
      expect(end).not.toBeNull();
      if (end !== null) expect(openTimeBetween(calendar, start, end, place)).toBe(count * 3600);
    }),
  );
});
