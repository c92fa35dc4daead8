import { expect, test } from 'vitest';
import { serviceCompliance, timeToRespond, timeToRestore } from '#domain/cases/case-figures.ts';
import type { ServiceMetric } from '#domain/cases/service-level.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { at } from '#support/service-hours.ts';

test('compliance: an open clock past due is missed now, one that runs in time says nothing', () => {
  const clocks = [
    { status: 'met', isBreached: false },
    { status: 'met', isBreached: false },
    { status: 'missed', isBreached: true },
    { status: 'running', isBreached: true },
    { status: 'running', isBreached: false },
    { status: 'cancelled', isBreached: false },
  ] as const;
  expect(serviceCompliance(clocks)).toEqual({ part: 2, whole: 4 });
});

const stopped = (metric: ServiceMetric, hours: number | null) => ({
  metric,
  stoppedAt: hours === null ? null : at('2026-11-24 12:00'),
  elapsed: toSeconds((hours ?? 9) * 3600),
});

test('MTTR and response time: open time of those that stopped, with median and ninth tenth', () => {
  const clocks = [
    ...[1, 2, 3, 4].map((hours) => stopped('restore', hours)),
    stopped('restore', null),
    stopped('response', 1),
  ];
  expect(timeToRestore(clocks)).toEqual({
    seconds: 10 * 3600,
    count: 4,
    median: 2.5 * 3600,
    ninetieth: 4 * 3600,
  });
  expect(timeToRespond(clocks)).toMatchObject({ seconds: 3600, count: 1 });
});
