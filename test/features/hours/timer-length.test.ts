import { expect, test } from 'vitest';
import { toSeconds } from '#domain/time/duration.ts';
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

test('R15 eight hours are a warning, a second less is none', () => {
  const today = day('2026-11-24');
  expect(timerWarning(toSeconds(28_799), today, today)).toBeNull();
  expect(timerWarning(toSeconds(28_800), today, today)).toBe('long');
});

test('R12 past midnight and past the end of the month are told apart', () => {
  const seconds = toSeconds(3_600);
  expect(timerWarning(seconds, day('2026-11-24'), day('2026-11-25'))).toBe('midnight');
  expect(timerWarning(seconds, day('2026-11-30'), day('2026-12-01'))).toBe('monthEnd');
  expect(timerWarning(seconds, day('2026-11-24'), day('2026-12-02'))).toBe('monthEnd');
});
