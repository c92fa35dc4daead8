import fc from 'fast-check';
import { expect, test } from 'vitest';
import { billedMinutes, roundDuration, wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { law } from '#support/law.ts';
import { day } from '#support/records.ts';

const quarter = (mode: BillingPolicy['mode'], minimum = 0): BillingPolicy => ({
  step: 15,
  mode,
  minimum,
  scope: 'entry',
});

test.each([
  ['up', [0, 15, 15, 15, 30, 30]],
  ['down', [0, 0, 0, 15, 15, 15]],
  ['nearest', [0, 0, 15, 15, 15, 30]],
] as const)(
  'R9 a quarter of an hour, %s: 0, 1 s, step−1 s, step, step+1 s, one and a half',
  (mode, expected) => {
    const lengths = [0, 1, 899, 900, 901, 1350];
    expect(lengths.map((length) => roundDuration(toSeconds(length), quarter(mode)))).toEqual(
      expected,
    );
  },
);

test('R9 a least length holds for anything above nothing', () => {
  expect(roundDuration(toSeconds(1), quarter('up', 30))).toBe(30);
  expect(roundDuration(toSeconds(0), quarter('up', 30))).toBe(0);
});

test('R9 exact multiples of the step never move', () => {
  const modes = fc.constantFrom('up', 'nearest', 'down');
  law(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(100), modes, (step, times, mode) => {
      const policy = { step, mode, minimum: 0, scope: 'entry' } as const;
      expect(roundDuration(toSeconds(step * times * 60), policy)).toBe(step * times);
    }),
  );
});

test('R10 each entry is rounded, then summed; other scopes gather first', () => {
  const work = [
    { workDate: day('2026-11-02'), seconds: toSeconds(301) },
    { workDate: day('2026-11-02'), seconds: toSeconds(301) },
    { workDate: day('2026-11-03'), seconds: toSeconds(301) },
  ];
  const minutes = (scope: BillingPolicy['scope']) =>
    billedMinutes(work, { ...quarter('up'), scope });
  expect([minutes('entry'), minutes('day'), minutes('line')]).toEqual([45, 30, 30]);
  expect(billedMinutes([], wholeMinutes)).toBe(0);
});

test('the default: nearest minute, half a minute up', () => {
  expect(roundDuration(toSeconds(29), wholeMinutes)).toBe(0);
  expect(roundDuration(toSeconds(30), wholeMinutes)).toBe(1);
  expect(roundDuration(toSeconds(5400), wholeMinutes)).toBe(90);
});
