import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { tableOf } from './report.ts';
import { toRow } from './row.ts';
import { absentTargets, targets } from './targets.ts';

const floor = { what: 'bare', ...figuresOf([10]) };

test.each([
  [29, true],
  [31, false],
])('a command of %d ms over a floor of 10 keeps M3j: %s', (median, isMet) => {
  const row = toRow({ what: 'x', measured: figuresOf([median]), floor, target: targets.command });
  expect(row.target).toMatchObject({ id: 'M3j', isMet });
  expect(row.ratio).toBeCloseTo(median / 10);
});

test('a search is held to its own p95, whatever the floor', () => {
  const slowOnce = figuresOf([...Array.from({ length: 9 }, () => 1), 200]);
  const row = toRow({ what: 'x', measured: slowOnce, floor, target: targets.search });
  expect(row.target?.isMet).toBe(false);
});

test('a floor below the clock’s tick gives a finite ratio', () => {
  const row = toRow({
    what: 'x',
    measured: figuresOf([1]),
    floor: { ...floor, ...figuresOf([0]) },
  });
  expect(row.ratio).toBe(20);
});

test('the table says what was met, what was missed, and what there is nothing to measure of', () => {
  const rows = [
    toRow({ what: 'Fast', measured: figuresOf([10]), floor, target: targets.start }),
    toRow({ what: 'Slow', measured: figuresOf([99]), floor, target: targets.apply }),
    toRow({ what: 'Without a target', measured: figuresOf([1]) }),
  ];
  const table = tableOf(rows);
  expect(table).toMatch(/^Fast .*10\.0 ms .*1\.00× .*M6 ≤ 3× .*met .*bare$/m);
  expect(table).toMatch(/^Slow .*M3 ≤ 1\.6× .*MISSED/m);
  expect(table).toContain('1 of 2 measured targets met; missed: M3');
  for (const { id } of absentTargets) expect(table).toContain(`not measured, ${id}:`);
});
