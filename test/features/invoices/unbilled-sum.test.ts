import { expect, test } from 'vitest';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { unbilledSum } from '#features/invoices/unbilled-sum.ts';

// The fields that a sum reads; an entry has many more.
const entry = (id: string, seconds: number, amount: number): TimeEntry =>
  ({
    id,
    seconds,
    taskId: 'task',
    systemId: null,
    personId: 'person',
    activity: 'change',
    workDate: '2026-10-05',
    start: null,
    rate: { amount, source: 'firm' },
  }) as unknown as TimeEntry;

test('each entry counts at its own rate, as the draft will bill it', () => {
  const sum = unbilledSum([entry('a', 5400, 100_000), entry('b', 1800, 150_000)]);
  expect(sum).toEqual({ seconds: 7200, net: 225_000 });
});

test('nothing is nothing', () => {
  expect(unbilledSum([])).toEqual({ seconds: 0, net: 0 });
});
