import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { changeCell } from '#domain/hours/change-cell.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import { entry } from '#support/records.ts';

const of = (name: string, seconds: number, more = {}) =>
  entry(name, { seconds: toSeconds(seconds), ...more });
const timed = { start: brandText<Instant>('2026-11-24T07:00:00.000Z') };

test('R17 an empty cell deletes nothing', () => {
  expect(changeCell([of('a', 3600)], toSeconds(0))).toEqual({ ok: true, value: { kind: 'none' } });
});

test('an empty cell that gets a length gets an entry', () => {
  expect(changeCell([], toSeconds(5400))).toEqual({
    ok: true,
    value: { kind: 'add', seconds: 5400 },
  });
  expect(changeCell([of('a', 3600)], toSeconds(3600))).toEqual({
    ok: true,
    value: { kind: 'none' },
  });
});

test('a changed sum changes the longest entry of which only a length is known', () => {
  const cell = [of('a', 1800), of('b', 3600), of('c', 7200, timed)];
  expect(changeCell(cell, toSeconds(14_400))).toEqual({
    ok: true,
    value: { kind: 'adjust', entryId: 'b', seconds: 5400 },
  });
  expect(changeCell(cell, toSeconds(10_800))).toEqual({
    ok: true,
    value: { kind: 'adjust', entryId: 'b', seconds: 1800 },
  });
});

test('R17 beside locked entries more becomes a new entry; less than they hold is refused', () => {
  const cell = [of('a', 3600, { billing: 'invoiced' })];
  expect(changeCell(cell, toSeconds(5400))).toEqual({
    ok: true,
    value: { kind: 'add', seconds: 1800 },
  });
  expect(changeCell(cell, toSeconds(1800))).toEqual({ ok: false, error: 'cell-is-locked' });
});

test('R13 a typed sum never rewrites a start or an end', () => {
  const cell = [of('a', 3600, timed)];
  expect(changeCell(cell, toSeconds(1800))).toEqual({ ok: false, error: 'cell-has-clock-times' });
});
