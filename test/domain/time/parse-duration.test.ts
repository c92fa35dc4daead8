import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import { parseDuration } from '#domain/time/parse-duration.ts';
import { anyText, law } from '#support/law.ts';

test.each([
  ['1:30', 5400],
  [':45', 2700],
  ['0:00:30', 30],
  ['1,5', 5400],
  ['1.5', 5400],
  ['0,333', 1199],
  ['90m', 5400],
  ['90 min', 5400],
  ['1h30', 5400],
  ['1h 30m', 5400],
  ['1 h 30 min', 5400],
  ['1 tim 30 min', 5400],
  ['1 timme', 3600],
  ['7', 25_200],
  ['7h', 25_200],
  ['7 tim', 25_200],
  ['24', 86_400],
  ['1440m', 86_400],
  ['0', 0],
  [' 1:30 ', 5400],
  ['1:30\u00a0', 5400],
])('reads %j as %i s', (text, seconds) => {
  expect(parseDuration(text)).toEqual({ ok: true, value: seconds });
});

test.each([
  ['', 'required'],
  ['−1:30', 'duration-negative'],
  ['-1', 'duration-negative'],
  ['24:01', 'duration-too-long'],
  ['25', 'duration-too-long'],
  ['99999', 'duration-too-long'],
  ['1441m', 'duration-too-long'],
  ['1:60', 'duration-format'],
  ['1:5', 'duration-format'],
  ['1h90', 'duration-format'],
  ['ett', 'duration-format'],
  ['1,5,5', 'duration-format'],
  ['h', 'duration-format'],
  ['.', 'duration-format'],
  ['1h30h', 'duration-format'],
  ['=1', 'duration-format'],
  ['１:30', 'duration-format'],
])('refuses %j: %s', (text, error) => {
  expect(parseDuration(text)).toEqual({ ok: false, error });
});

test('parse ∘ format is identity for every length of a day', () => {
  law(
    fc.property(fc.nat(86_400), (seconds) => {
      expect(parseDuration(formatDuration(toSeconds(seconds)))).toEqual({
        ok: true,
        value: seconds,
      });
    }),
  );
});

test('no text makes it throw, and what is read fits a day', () => {
  law(
    fc.property(anyText, (text) => {
      const read = parseDuration(text);
      if (read.ok)
        expect(Number.isInteger(read.value) && read.value >= 0 && read.value <= 86_400).toBe(true);
    }),
    1000,
  );
});
