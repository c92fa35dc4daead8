import { expect, test } from 'vitest';
import { toSeconds } from '#domain/time/duration.ts';
import { brandText } from '#domain/brand.ts';
import type { LocalTime } from '#domain/time/zone-rules.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { clockFace, timerWarning } from '#features/hours/timer-length.ts';

const day = (text: string) => text as PlainDate; // written below, not read

test.each([
  [0, '0:00:00'],
  [59, '0:00:59'],
  [3_661, '1:01:01'],
  [90_000, '25:00:00'],
  [-5, '0:00:00'],
])('%i s reads %s', (seconds, face) => {
  expect(clockFace(toSeconds(seconds))).toBe(face);
});

const at = (date: string, time = '12:00'): LocalTime => ({
  date: day(date),
  time: brandText(time),
});

test('R15 eight hours are a warning, a second less is none', () => {
  const today = at('2026-11-24');
  expect(timerWarning(toSeconds(28_799), today, today)).toBeNull();
  expect(timerWarning(toSeconds(28_800), today, today)).toBe('long');
});

test('R15 the end of the day is a warning for who began before it, not for who works in the evening', () => {
  const began = at('2026-11-24', '16:30');
  expect(timerWarning(toSeconds(5_399), began, at('2026-11-24', '17:59'))).toBeNull();
  expect(timerWarning(toSeconds(5_400), began, at('2026-11-24', '18:00'))).toBe('dayEnd');
  const evening = at('2026-11-24', '18:00');
  expect(timerWarning(toSeconds(3_600), evening, at('2026-11-24', '19:00'))).toBeNull();
});

test('R12 past midnight and past the end of the month are told apart', () => {
  const seconds = toSeconds(3_600);
  expect(timerWarning(seconds, at('2026-11-24'), at('2026-11-25'))).toBe('midnight');
  expect(timerWarning(seconds, at('2026-11-30'), at('2026-12-01'))).toBe('monthEnd');
  expect(timerWarning(seconds, at('2026-11-24'), at('2026-12-02'))).toBe('monthEnd');
});
