import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountedMinutes } from '#domain/contracts/accounted-minutes.ts';
import type { AccountedWork } from '#domain/contracts/accounted-minutes.ts';
import { roundDuration } from '#domain/invoices/billed-minutes.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { law } from '#support/law.ts';
import { day, id } from '#support/records.ts';

const work = (name: string, minutes: number, more: Partial<AccountedWork> = {}): AccountedWork => ({
  id: id(name),
  workDate: day('2026-11-02'),
  start: null,
  seconds: toSeconds(minutes * 60),
  taskId: id('task'),
  systemId: null,
  activity: 'operation',
  ...more,
});
const minutesOf = (...parameters: Parameters<typeof accountedMinutes>) =>
  Object.fromEntries(accountedMinutes(...parameters));

test('R9 each entry by itself: real ÷ step, rounded up, times the step', () => {
  const policy = { step: 15, mode: 'up', minimum: 0, scope: 'entry' } as const;
  const all = [work('a', 1), work('b', 15), work('c', 16), work('d', 0)];
  expect(minutesOf(all, policy)).toEqual({ a: 15, b: 15, c: 30, d: 0 });
});

test('R9 a day’s hours on one record together: each counts for what it adds', () => {
  const policy = { step: 30, mode: 'up', minimum: 0, scope: 'day' } as const;
  const other = { taskId: id<AccountedWork['taskId'] & string>('other') };
  const all = [work('a', 10), work('b', 10), work('c', 20), work('d', 10, other)];
  expect(minutesOf(all, policy)).toEqual({ a: 30, b: 0, c: 30, d: 30 });
});

test('R8 however they are cut, a day’s hours sum to the day’s rounded length', () => {
  law(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }),
      fc.constantFrom('up', 'nearest', 'down'),
      fc.constantFrom(1, 6, 15, 30),
      (lengths, mode, step) => {
        const policy = { step, mode, minimum: step, scope: 'day' } as const;
        const all = lengths.map((length, place) => work(`w${place}`, length));
        const sum = [...accountedMinutes(all, policy).values()].reduce((a, b) => a + b, 0);
        const whole = toSeconds(lengths.reduce((a, b) => a + b, 0) * 60);
        expect(sum).toBe(roundDuration(whole, policy));
      },
    ),
    100,
  );
});
