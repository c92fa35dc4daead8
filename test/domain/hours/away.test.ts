import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awayBetween, mergeAway, type Away } from '#domain/hours/away.ts';
import { fromMilliseconds, type Instant } from '#domain/time/instant.ts';

const start = 1_793_000_000;
const at = (second: number): Instant => fromMilliseconds((start + second) * 1000);
const away = (from: number, to: number): Away => ({ from: at(from), to: at(to) });

test('stretches that touch or overlap are one, others stay apart', () => {
  expect(mergeAway([away(50, 60), away(0, 10), away(5, 20), away(20, 30)])).toEqual([
    away(0, 30),
    away(50, 60),
  ]);
});

test('only what lies within counts', () => {
  expect(awayBetween([away(-10, 10), away(90, 200)], at(0), at(100))).toBe(20);
  expect(awayBetween([away(-10, 0), away(100, 110)], at(0), at(100))).toBe(0);
});

test('R14 no second is left out twice, and none is lost at a cut', () => {
  const second = fc.integer({ min: -100, max: 1100 });
  const stretch = fc
    .tuple(second, second)
    .map(([one, other]) => away(Math.min(one, other), Math.max(one, other)));
  const cut = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 6 }), cut, (stretches, middle) => {
      const seconds = Array.from({ length: 1000 }, (_, each) => at(each));
      const covered = seconds.filter((each) =>
        stretches.some(({ from, to }) => from <= each && each < to),
      ).length;
      const first = awayBetween(stretches, at(0), at(middle));
      const rest = awayBetween(stretches, at(middle), at(1000));
      return first + rest === covered;
    }),
    { seed: 12, numRuns: 50 },
  );
});
