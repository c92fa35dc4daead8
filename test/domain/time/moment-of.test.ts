import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { momentOf } from '#domain/time/moment-of.ts';
import { day } from '#support/records.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const at = (date: string, time: string, which: 'earlier' | 'later' = 'earlier') =>
  momentOf(day(date), brandText(time), which, stockholm, temporalZones);

test('an ordinary time is one moment', () => {
  expect(at('2026-11-24', '17:00')).toBe('2026-11-24T16:00:00.000Z');
});

test('a time that the clocks skip is the first they show after it', () => {
  expect(at('2026-03-29', '02:30')).toBe('2026-03-29T01:00:00.000Z');
});

test('a time that the clocks show twice is the one asked for', () => {
  expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(at('2026-10-25', '02:30', 'later')).toBe('2026-10-25T01:30:00.000Z');
});

test('a day that begins at one begins then', () => {
  const havana = brandText<typeof stockholm>('America/Havana');
  const begin = momentOf(day('2026-03-08'), brandText('00:00'), 'earlier', havana, temporalZones);
  expect(begin).toBe('2026-03-08T05:00:00.000Z');
});
