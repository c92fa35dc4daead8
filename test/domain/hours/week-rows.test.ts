import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekRowId, weekRows } from '#domain/hours/week-rows.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { law } from '#support/law.ts';
import { day, entry, id } from '#support/records.ts';

const monday = day('2026-11-23');

test('entries of the same client, system, task and activity share a row and, on one day, a cell', () => {
  const week = weekRows(
    [
      entry('a', { workDate: monday }),
      entry('b', { workDate: monday, seconds: toSeconds(1800) }),
      entry('c', { workDate: addDays(monday, 6), billing: 'invoiced' }),
      entry('d', { workDate: monday, activity: 'meeting' }),
      entry('e', { workDate: addDays(monday, 7) }),
    ],
    monday,
  );
  expect(week.rows).toHaveLength(2);
  expect(week.rows[0]?.cells[0]).toEqual({
    date: monday,
    seconds: 5400,
    entryIds: ['a', 'b'],
    lock: null,
    review: 'open',
  });
  expect(week.rows[0]?.cells[6]?.lock).toBe('invoiced');
  expect(week.rows[0]?.total).toBe(9000);
  expect(week.dayTotals).toEqual([9000, 0, 0, 0, 0, 0, 3600]);
  expect(week.total).toBe(12_600);
});

test('no task and no system are told from any', () => {
  const ids = [entry('a'), entry('b', { taskId: id('t') }), entry('c', { systemId: id('t') })].map(
    weekRowId,
  );
  expect(new Set(ids).size).toBe(3);
});

test('every entry of the week stands in exactly one cell, and the sums agree', () => {
  const anyEntry = fc.record({
    offset: fc.integer({ min: -3, max: 10 }),
    seconds: fc.nat(86_400),
    task: fc.constantFrom(null, 't1', 't2'),
    activity: fc.constantFrom('release', 'meeting'),
  });
  law(
    fc.property(fc.array(anyEntry, { maxLength: 40 }), (made) => {
      const entries = made.map(({ offset, seconds, task, activity }, index) =>
        entry(`e${index}`, {
          workDate: addDays(monday, offset),
          seconds: toSeconds(seconds),
          taskId: task === null ? null : id(task),
          activity: activity === 'release' ? 'release' : 'meeting',
        }),
      );
      const week = weekRows(entries, monday);
      const inWeek = entries.filter(
        (each) => each.workDate >= monday && each.workDate <= addDays(monday, 6),
      );
      const placed = week.rows.flatMap((row) => row.cells.flatMap((cell) => cell.entryIds));
      expect(placed.toSorted()).toEqual(inWeek.map((each) => each.id).toSorted());
      expect(week.total).toBe(inWeek.reduce((sum, each) => sum + each.seconds, 0));
    }),
  );
});
