import { expect, test } from 'vitest';
import { keepShifts } from '#domain/cases/keep-shifts.ts';

const shift = (weekday: number, from: number, to: number) => ({ weekday, from, to });
const before = [shift(1, 480, 720), shift(1, 780, 1020), shift(2, 480, 1020)];

test('a day left as it was shown keeps its second shift', () => {
  expect(keepShifts(before, [shift(1, 480, 720), shift(2, 540, 1020)])).toEqual([
    shift(1, 480, 720),
    shift(1, 780, 1020),
    shift(2, 540, 1020),
  ]);
});

test('a day that was changed, closed or opened is what was typed', () => {
  expect(keepShifts(before, [shift(1, 480, 1020), shift(3, 600, 900)])).toEqual([
    shift(1, 480, 1020),
    shift(3, 600, 900),
  ]);
});
