import { expect, test } from 'vitest';
import { backlogAge, knownErrorShare, recurrence } from '#domain/problems/problem-figures.ts';
import type { ProblemStatus } from '#domain/problems/problem.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const found = (on: string, status: ProblemStatus = 'rca') => ({ status, detectedOn: day(on) });

test('backlog age: open problems by bucket, with their days and median', () => {
  const problems = [
    found('2026-11-24'),
    found('2026-10-25'),
    found('2026-10-24'),
    found('2026-05-28'),
    found('2026-05-27'),
    found('2020-01-01', 'closed'),
  ];
  expect(backlogAge(problems, today)).toEqual({
    days: 0 + 30 + 31 + 180 + 181,
    count: 5,
    median: 31,
    buckets: [2, 1, 1, 1],
  });
});

test('known-error share: of the open ones only', () => {
  const problems = [
    found('2026-11-01', 'known-error'),
    found('2026-11-01'),
    found('2026-11-01', 'closed'),
  ];
  expect(knownErrorShare(problems)).toEqual({ part: 1, whole: 2 });
});

test('recurrence: a new case within ninety days after the problem was closed', () => {
  const closed = (...days: readonly string[]) => ({
    closedOn: day('2026-01-01'),
    caseDays: days.map(day),
  });
  expect(
    recurrence([closed('2025-12-30', '2026-01-01'), closed('2026-04-01'), closed('2026-04-02')]),
  ).toEqual({ part: 1, whole: 3 });
});
