import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pause } from '#domain/cases/case.ts';
import { serviceClock, serviceClocks } from '#domain/cases/service-clock.ts';
import type { ClockedCase } from '#domain/cases/service-clock.ts';
import type { ServiceTarget } from '#domain/cases/service-level.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { fromMilliseconds, toMilliseconds } from '#domain/time/instant.ts';
import { law } from '#support/law.ts';
import { at, calendarOf, local, place } from '#support/service-hours.ts';

const calendar = calendarOf([1, 2, 3, 4, 5], 8, 18);
const target: ServiceTarget = {
  metric: 'restore',
  priority: 3,
  within: toSeconds(4 * 3600),
  hasPenalty: false,
};
const reported = (text: string, more: Partial<ClockedCase> = {}): ClockedCase => ({
  kind: 'incident',
  status: 'in-progress',
  reportedAt: at(text),
  impact: 2,
  urgency: 3,
  pauses: [],
  respondedAt: null,
  restoredAt: null,
  ...more,
});
const pause = (from: string, to: string | null): Pause => ({
  from: at(from),
  to: to === null ? null : at(to),
  reason: 'client',
  note: '',
});
const clockAt = (the: ClockedCase, now: string, of = target) =>
  serviceClock(the, of, { calendar }, at(now), place);
const due = (the: ClockedCase, now: string, of = target): string => {
  const moment = clockAt(the, now, of).due;
  return moment === null ? 'never' : local(moment);
};

describe('vectors of itsm.md 2.11', () => {
  test('glpi PR#22678: the warning comes an hour before, on Tuesday 10:00 and not at midnight', () => {
    const { warnAt } = clockAt(reported('2026-11-23 17:00'), '2026-11-23 17:00');
    expect(warnAt === null ? null : local(warnAt)).toBe('2026-11-24 10:00');
  });

  test('a pause across midnight moves due by the open time in it only', () => {
    const the = reported('2026-11-23 16:00', {
      pauses: [pause('2026-11-23 17:00', '2026-11-24 09:00')],
    });
    expect(due(reported('2026-11-23 16:00'), '2026-11-24 12:00')).toBe('2026-11-24 10:00');
    expect(due(the, '2026-11-24 12:00')).toBe('2026-11-24 12:00');
  });

  test('glpi#6902: a priority raised while it is paused counts from the start and keeps the pause', () => {
    const the = reported('2026-11-24 08:00', { pauses: [pause('2026-11-24 09:00', null)] });
    const raised = { ...target, priority: 1 as const, within: toSeconds(2 * 3600) };
    expect(due(the, '2026-11-24 12:00')).toBe('2026-11-24 15:00');
    expect(due(the, '2026-11-24 12:00', raised)).toBe('2026-11-24 13:00');
    expect(clockAt(the, '2026-11-24 12:00', raised)).toMatchObject({
      status: 'paused',
      elapsed: 3600,
      isBreached: false,
    });
  });

  test('glpi#24481: a case that waits is not missed by waiting', () => {
    const the = reported('2026-11-24 08:00', { pauses: [pause('2026-11-24 09:00', null)] });
    expect(clockAt(the, '2026-11-30 12:00').isBreached).toBe(false);
  });

  test('glpi#23359: the time between resolved and reopened counts as paused', () => {
    const the = reported('2026-11-24 08:00', {
      pauses: [{ ...pause('2026-11-24 10:00', '2026-11-25 10:00'), reason: 'resolved' }],
    });
    expect(clockAt(the, '2026-11-25 11:00')).toMatchObject({
      elapsed: 3 * 3600,
      status: 'running',
    });
    expect(due(the, '2026-11-25 11:00')).toBe('2026-11-25 12:00');
  });
});

test('breached is a flag of now: past due and not stopped', () => {
  const the = reported('2026-11-24 08:00');
  expect(clockAt(the, '2026-11-24 12:00')).toMatchObject({ isBreached: false, isWarning: true });
  expect(clockAt(the, '2026-11-24 12:01')).toMatchObject({ isBreached: true, status: 'running' });
});

test('stopped in time is met, later is missed, closed without an answer is cancelled', () => {
  const now = '2026-11-25 12:00';
  const met = reported('2026-11-24 08:00', { restoredAt: at('2026-11-24 12:00') });
  const missed = reported('2026-11-24 08:00', { restoredAt: at('2026-11-24 12:01') });
  expect(clockAt(met, now).status).toBe('met');
  expect(clockAt(missed, now)).toMatchObject({ status: 'missed', isBreached: true });
  expect(clockAt(reported('2026-11-24 08:00', { status: 'closed' }), now).status).toBe('cancelled');
});

test('only incidents are promised anything, by their own priority', () => {
  const level = { calendar, targets: [target, { ...target, metric: 'response' as const }] };
  const count = (more: Partial<ClockedCase>) =>
    serviceClocks(reported('2026-11-24 08:00', more), level, at('2026-11-24 09:00'), place).length;
  expect(count({})).toBe(2);
  expect(count({ kind: 'question' })).toBe(0);
  expect(count({ urgency: 4 })).toBe(0);
});

test('due never comes earlier for one more pause', () => {
  const start = toMilliseconds(at('2026-11-23 08:00'));
  const moment = fc.integer({ min: 0, max: 5 * 24 * 60 }).map((each) => each * 60_000 + start);
  const pauses = fc.array(
    fc.tuple(moment, moment).map(([one, two]): Pause => ({
      from: fromMilliseconds(Math.min(one, two)),
      to: fromMilliseconds(Math.max(one, two)),
      reason: 'client',
      note: '',
    })),
    { minLength: 1, maxLength: 4 },
  );
  law(
    fc.property(pauses, (all) => {
      const dueOf = (some: readonly Pause[]) =>
        clockAt(reported('2026-11-23 08:00', { pauses: some }), '2026-12-04 08:00').due ?? '';
      expect(dueOf(all) >= dueOf(all.slice(1))).toBe(true);
    }),
    100,
  );
});
