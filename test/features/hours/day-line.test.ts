import { expect, test } from 'vitest';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { dayLine } from '#features/hours/day-line.ts';

const entry = (id: string, start: string | null, end: string | null): TimeEntry =>
  ({
    id,
    start: start === null ? null : `2026-11-24T${start}:00.000Z`,
    end: end === null ? null : `2026-11-24T${end}:00.000Z`,
    // Only what the line reads of an entry is written here.
  }) as TimeEntry;

const shown = (entries: readonly TimeEntry[]) =>
  dayLine(entries).map((item) =>
    item.kind === 'gap'
      ? `gap ${item.gap.from.slice(11, 16)}-${item.gap.to.slice(11, 16)}`
      : `${item.entry.id}${item.overlap === null ? '' : ` overlaps ${item.overlap.seconds}`}`,
  );

test('entries stand in the order of time, those without clock times last', () => {
  expect(
    shown([entry('c', null, null), entry('b', '10:00', '11:00'), entry('a', '08:00', '10:00')]),
  ).toEqual(['a', 'b', 'c']);
});

test('what lies between two entries is a gap', () => {
  expect(shown([entry('a', '08:00', '09:00'), entry('b', '10:30', '11:00')])).toEqual([
    'a',
    'gap 09:00-10:30',
    'b',
  ]);
});

test('R16 an overlap is marked on the later entry, as long as it lasts', () => {
  expect(shown([entry('a', '08:00', '10:00'), entry('b', '09:30', '11:00')])).toEqual([
    'a',
    'b overlaps 1800',
  ]);
  expect(
    shown([
      entry('a', '08:00', '12:00'),
      entry('b', '09:00', '09:30'),
      entry('c', '12:30', '13:00'),
    ]),
  ).toEqual(['a', 'b overlaps 1800', 'gap 12:00-12:30', 'c']);
});
