import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { overlaps } from '#domain/hours/overlaps.ts';
import type { Timer } from '#domain/hours/time-entry.ts';
import type { PersonId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import { entry, envelope, id } from '#support/records.ts';
import { stockholm } from '#support/temporal-zones.ts';

const at = (clock: string): Instant => brandText(`2026-11-24T${clock}:00.000Z`);
const timed = (name: string, start: string, end: string) =>
  entry(name, { start: at(start), end: at(end) });
const span = (start: string, end: string) => ({
  personId: id<PersonId>('person-1'),
  start: at(start),
  end: at(end),
});

const timer: Timer = {
  ...envelope('person-1'),
  personId: id('person-1'),
  startedAt: at('13:00'),
  zone: stockholm,
  clientId: null,
  systemId: null,
  taskId: null,
  activity: 'operation',
  note: '',
};

test('R16 time shared with another entry is named; ends that meet share none', () => {
  const entries = [timed('a', '08:00', '10:00'), timed('b', '10:00', '12:00')];
  expect(overlaps(span('09:00', '10:00'), entries, null, at('15:00')).entryIds).toEqual(['a']);
  expect(overlaps(span('09:59', '10:01'), entries, null, at('15:00')).entryIds).toEqual(['a', 'b']);
  expect(overlaps(span('12:00', '13:00'), entries, null, at('15:00')).entryIds).toEqual([]);
});

test('R16 the running timer counts until now', () => {
  expect(overlaps(span('14:00', '14:30'), [], timer, at('15:00')).isWithTimer).toBe(true);
  expect(overlaps(span('12:00', '13:00'), [], timer, at('15:00')).isWithTimer).toBe(false);
  expect(overlaps(span('15:00', '16:00'), [], timer, at('15:00')).isWithTimer).toBe(false);
});

test('another person, the entry itself and mere lengths overlap nothing', () => {
  const entries = [
    timed('a', '08:00', '10:00'),
    entry('length'),
    { ...timed('b', '08:00', '10:00'), personId: id<PersonId>('person-2') },
  ];
  expect(overlaps(span('08:00', '10:00'), entries, null, at('15:00'), id('a')).entryIds).toEqual(
    [],
  );
  const others = { ...timer, personId: id<PersonId>('person-2') };
  expect(overlaps(span('14:00', '14:30'), [], others, at('15:00')).isWithTimer).toBe(false);
});
