import { expect, test } from 'vitest';
import { addSeconds, formatDuration, toSeconds } from '#domain/time/duration.ts';

test.each([
  [0, '0:00'],
  [5400, '1:30'],
  [5415, '1:30:15'],
  [360_000, '100:00'],
  [-1800, '-0:30'],
])('%i s is shown as %s', (seconds, text) => {
  expect(formatDuration(toSeconds(seconds))).toBe(text);
});

test('lengths are added', () => {
  expect(addSeconds()).toBe(0);
  expect(addSeconds(toSeconds(1), toSeconds(2))).toBe(3);
});
