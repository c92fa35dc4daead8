import { expect, test } from 'vitest';
import { taskStatuses } from '#domain/lifecycle/task.ts';
import {
  canChangeStatus,
  changeStatus,
  isOpenStatus,
  statusNeedsReason,
  taskTransitions,
} from '#domain/lifecycle/transitions.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const planned = { status: 'planned', actualStart: null, actualEnd: null } as const;

test('every status leads somewhere, never to itself, and every one can be reached', () => {
  for (const status of taskStatuses) {
    expect(taskTransitions[status].length).toBeGreaterThan(0);
    expect(canChangeStatus(status, status)).toBe(false);
    expect(taskStatuses.some((from) => canChangeStatus(from, status))).toBe(true);
  }
});

test('work begins when first in progress and ends when done', () => {
  const begun = changeStatus(planned, 'in-progress', today, '');
  expect(begun).toEqual({
    ok: true,
    value: { status: 'in-progress', actualStart: today, actualEnd: null },
  });
  expect(begun.ok && changeStatus(begun.value, 'done', day('2026-11-25'), '')).toEqual({
    ok: true,
    value: { status: 'done', actualStart: today, actualEnd: '2026-11-25' },
  });
  expect(changeStatus(planned, 'done', today, '')).toEqual({
    ok: true,
    value: { status: 'done', actualStart: today, actualEnd: today },
  });
});

test('written dates are kept; a reopened task has not ended', () => {
  const done = {
    status: 'done',
    actualStart: day('2026-01-01'),
    actualEnd: day('2026-02-01'),
  } as const;
  expect(changeStatus(done, 'in-progress', today, 'Felet kom tillbaka')).toEqual({
    ok: true,
    value: { status: 'in-progress', actualStart: '2026-01-01', actualEnd: null },
  });
});

test('waiting, giving up and reopening need a reason', () => {
  expect(changeStatus(planned, 'waiting', today, ' ')).toEqual({
    ok: false,
    error: 'reason-required',
  });
  expect(changeStatus(planned, 'cancelled', today, 'Kunden avstår').ok).toBe(true);
  expect(statusNeedsReason('done', 'in-progress')).toBe(true);
  expect(statusNeedsReason('waiting', 'in-progress')).toBe(false);
});

test('what the table does not have is refused', () => {
  expect(changeStatus({ ...planned, status: 'cancelled' }, 'done', today, 'x')).toEqual({
    ok: false,
    error: 'status-not-allowed',
  });
});

test('work remains in three statuses', () => {
  expect(taskStatuses.filter(isOpenStatus)).toEqual(['planned', 'in-progress', 'waiting']);
});
