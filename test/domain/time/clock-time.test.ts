import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseClockTime } from '#domain/time/clock-time.ts';
import { anyText, law } from '#support/law.ts';

test.each([
  ['8', '08:00'],
  ['08', '08:00'],
  ['830', '08:30'],
  ['0830', '08:30'],
  ['08:30', '08:30'],
  ['8.30', '08:30'],
  ['8,30', '08:30'],
  ['2359', '23:59'],
  ['0', '00:00'],
])('reads %j as %s', (text, time) => {
  expect(parseClockTime(text)).toEqual({ ok: true, value: time });
});

test.each(['24', '24:00', '12:60', '8:3', '12345', 'åtta', '-1', '８:30', '8:30:00'])(
  'refuses %j',
  (text) => {
    expect(parseClockTime(text)).toEqual({ ok: false, error: 'time-format' });
  },
);

test('no text makes it throw', () => {
  law(
    fc.property(anyText, (text) => void parseClockTime(text)),
    1000,
  );
});
