import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { endsNextDay, spanOf, workedSeconds } from '#domain/hours/entry-span.ts';
import type { Occurrence } from '#domain/hours/entry-span.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { toMilliseconds } from '#domain/time/instant.ts';
import { fromDayNumber } from '#domain/time/plain-date.ts';
import { law } from '#support/law.ts';
import { day } from '#support/records.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const span = (
  date: string,
  start: string,
  end: string,
  startOccurrence: Occurrence | null = null,
  endOccurrence: Occurrence | null = null,
) =>
  spanOf(
    {
      workDate: day(date),
      start: brandText(start),
      end: brandText(end),
      startOccurrence,
      endOccurrence,
    },
    stockholm,
    temporalZones,
  );

test('R11 an ordinary day: UTC moments and their real length', () => {
  expect(span('2026-11-24', '08:00', '16:30')).toEqual({
    ok: true,
    value: { start: '2026-11-24T07:00:00.000Z', end: '2026-11-24T15:30:00.000Z', seconds: 30_600 },
  });
});

test('R11 a night over the change of clocks is an hour longer or shorter than the clocks say', () => {
  const autumn = span('2026-10-24', '22:00', '06:00');
  expect(autumn.ok && autumn.value.seconds).toBe(9 * 3600);
  const spring = span('2026-03-28', '22:00', '06:00');
  expect(spring.ok && spring.value.seconds).toBe(7 * 3600);
});

test('R13 an end before the start is the next day', () => {
  const night = span('2026-11-24', '22:00', '02:00');
  expect(night.ok && night.value.seconds).toBe(4 * 3600);
  expect(night.ok && endsNextDay(night.value, day('2026-11-24'), stockholm, temporalZones)).toBe(
    true,
  );
  const toMidnight = span('2026-11-24', '22:00', '00:00');
  expect(toMidnight.ok && toMidnight.value.seconds).toBe(2 * 3600);
  const evening = span('2026-11-24', '18:00', '22:00');
  expect(
    evening.ok && endsNextDay(evening.value, day('2026-11-24'), stockholm, temporalZones),
  ).toBe(false);
});

test('R13 a time that the clocks skip is asked about', () => {
  expect(span('2026-03-29', '02:30', '05:00')).toEqual({
    ok: false,
    error: { field: 'start', code: 'time-does-not-exist', candidates: [] },
  });
  expect(span('2026-03-28', '22:00', '02:15')).toEqual({
    ok: false,
    error: { field: 'end', code: 'time-does-not-exist', candidates: [] },
  });
});

test('R13 a time that the clocks show twice is asked about, with both moments', () => {
  const candidates = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];
  expect(span('2026-10-25', '02:30', '05:00')).toEqual({
    ok: false,
    error: { field: 'start', code: 'time-is-doubled', candidates },
  });
  expect(span('2026-10-24', '22:00', '02:30')).toEqual({
    ok: false,
    error: { field: 'end', code: 'time-is-doubled', candidates },
  });
});

test('R13 the answer decides, and no question is asked that has one answer', () => {
  const earlier = span('2026-10-25', '02:30', '05:00', 'earlier');
  expect(earlier.ok && earlier.value.seconds).toBe(3.5 * 3600);
  const later = span('2026-10-25', '02:30', '05:00', 'later');
  expect(later.ok && later.value.seconds).toBe(2.5 * 3600);
  // 02:50 was an hour before this start, so the end can only be the second 02:50.
  const within = span('2026-10-25', '02:10', '02:50', 'later');
  expect(within.ok && within.value.seconds).toBe(40 * 60);
  // The clocks went from 02:59 back to 02:00: twenty minutes.
  const across = span('2026-10-25', '02:50', '02:10', 'earlier');
  expect(across.ok && across.value.seconds).toBe(20 * 60);
  const wholeHour = span('2026-10-25', '02:30', '02:30', 'earlier');
  expect(wholeHour.ok && wholeHour.value.seconds).toBe(3600);
});

test('the same time twice is no length', () => {
  expect(span('2026-11-24', '08:00', '08:00')).toEqual({
    ok: false,
    error: { field: 'end', code: 'duration-is-zero', candidates: [] },
  });
});

test('R11 a break comes off the real length, never below nothing', () => {
  const worked = span('2026-11-24', '08:00', '17:00');
  expect(worked.ok && workedSeconds(worked.value, toSeconds(1800))).toBe(8.5 * 3600);
  expect(worked.ok && workedSeconds(worked.value, toSeconds(99_999))).toBe(0);
});

test('the length is always the difference of the moments, above nothing and at most 25 hours', () => {
  const minute = fc.nat(1439);
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  // Days about both changes of clocks of 2026, and between.
  const date = fc.integer({ min: 20_537, max: 20_755 });
  law(
    fc.property(date, minute, minute, (number, start, end) => {
      const read = span(fromDayNumber(number), clock(start), clock(end));
      if (!read.ok) return;
      const { value } = read;
      expect(value.seconds * 1000).toBe(toMilliseconds(value.end) - toMilliseconds(value.start));
      expect(value.seconds > 0 && value.seconds <= 25 * 3600).toBe(true);
    }),
    500,
  );
});
