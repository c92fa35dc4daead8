import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { PersonId } from '#domain/record.ts';
import {
  byPerson,
  continuityWindow,
  daysWithoutLead,
  depthOf,
  isFollowUp,
  lastRelease,
  leadTenure,
  sameHands,
  type HandHours,
} from '#domain/systems/continuity.ts';
import type { ResponsibilityRole } from '#domain/systems/system.ts';
import { law } from '#support/law.ts';
import { day, id } from '#support/records.ts';

const today = day('2026-11-24');
const window = continuityWindow(today);

const held = (
  person: string,
  from: string,
  to: string | null,
  role: ResponsibilityRole = 'lead',
) => ({
  role,
  personId: id<PersonId>(person),
  from: day(from),
  to: to === null ? null : day(to),
});

const worked = (person: string, seconds: number, more: Partial<HandHours> = {}): HandHours => ({
  personId: id<PersonId>(person),
  entries: 10,
  seconds,
  followUpEntries: more.entries ?? 10,
  followUp: seconds,
  ...more,
});

const release = (status: LifecycleTask['status'], actualEnd: string | null) => ({
  kind: 'release' as const,
  status,
  actualEnd: actualEnd === null ? null : day(actualEnd),
});

const always = [{ from: day('2020-01-01'), to: null }];

test('W: twelve months by the calendar, to today', () => {
  expect(window).toEqual({ from: '2025-12-01', to: '2026-11-24' });
});

test('follow-up work is change, problem and integration', () => {
  expect((['change', 'problem', 'integration'] as const).every(isFollowUp)).toBe(true);
  expect((['release', 'operation', 'documentation', 'meeting'] as const).some(isFollowUp)).toBe(
    false,
  );
});

describe('the last release', () => {
  test('is the newest one done, not one under way, cancelled or of another kind', () => {
    const tasks = [
      release('done', '2025-03-01'),
      release('done', '2026-05-10'),
      release('cancelled', '2026-08-01'),
      release('in-progress', null),
      { ...release('done', '2026-09-01'), kind: 'change' as const },
    ];
    expect(lastRelease(tasks, always, today)).toEqual({ on: '2026-05-10', by: 'task' });
  });

  test('before any was done it is the first day that needed a lead; without one there is none', () => {
    const led = [{ from: day('2026-02-01'), to: null }];
    expect(lastRelease([release('planned', null)], led, today)).toEqual({
      on: '2026-02-01',
      by: 'phase',
    });
    expect(lastRelease([], [], today)).toBeNull();
  });
});

describe('Continuity: lead tenure', () => {
  const at = day('2026-05-10');

  test('days in W on which the lead = the lead at the last release ÷ days in W', () => {
    const same = [held('KL', '2021-01-01', null)];
    expect(leadTenure(same, always, at, window)).toEqual({
      numerator: 359,
      denominator: 359,
      isTooFew: false,
    });
    const handed = [held('KL', '2021-01-01', '2026-10-31'), held('AH', '2026-11-01', null)];
    expect(leadTenure(handed, always, at, window)).toMatchObject({
      numerator: 335,
      denominator: 359,
    });
  });

  test('a gap counts against it, and so does the time before the lead came', () => {
    const leads = [held('MB', '2021-01-01', '2025-12-31'), held('JE', '2026-01-20', null)];
    expect(leadTenure(leads, always, at, window)).toMatchObject({ numerator: 309 });
  });

  test('only days on which a lead was needed are in the denominator', () => {
    const led = [{ from: day('2026-11-15'), to: null }];
    const leads = [held('KL', '2026-11-15', null)];
    expect(leadTenure(leads, led, day('2026-11-15'), window)).toMatchObject({
      numerator: 10,
      denominator: 10,
    });
  });

  test('too few under five days; no figure when nobody led the last release', () => {
    const led = [{ from: day('2026-11-21'), to: null }];
    const leads = [held('KL', '2026-11-21', null)];
    expect(leadTenure(leads, led, day('2026-11-21'), window)?.isTooFew).toBe(true);
    expect(leadTenure([], always, at, window)).toBeNull();
    expect(leadTenure([held('KL', '2021-01-01', null, 'deputy')], always, at, window)).toBeNull();
  });
});

describe('Continuity: same hands', () => {
  const at = day('2026-05-10');

  test('time on change + problem + integration by lead, deputy or team at the last release ÷ all such time', () => {
    const hands = [
      held('KL', '2021-01-01', null),
      held('AH', '2021-01-01', null, 'deputy'),
      held('JE', '2021-01-01', '2026-05-10', 'team'),
      held('MB', '2026-05-11', null, 'team'),
    ];
    const hours = [
      worked('KL', 3600),
      worked('AH', 7200, { followUp: 1800 }),
      worked('JE', 600),
      worked('MB', 2000),
    ];
    expect(sameHands(hours, hands, at)).toEqual({
      numerator: 6000,
      denominator: 8000,
      isTooFew: false,
    });
  });

  test('too few under five entries; no figure without such work', () => {
    const hands = [held('KL', '2021-01-01', null)];
    expect(sameHands([worked('KL', 3600, { followUpEntries: 4 })], hands, at)?.isTooFew).toBe(true);
    expect(sameHands([worked('KL', 3600, { followUp: 0 })], hands, at)).toBeNull();
  });
});

describe('Continuity: gaps and depth', () => {
  test('days without lead, those within W', () => {
    const gaps = [
      { from: day('2025-11-20'), to: day('2025-12-03') },
      { from: day('2026-11-24'), to: day('2026-11-24') },
    ];
    expect(daysWithoutLead(gaps, window)).toBe(4);
    expect(daysWithoutLead([], window)).toBe(0);
  });

  test('bus factor = persons with ≥ 20 % of the minutes', () => {
    const depth = depthOf([worked('AH', 1999), worked('KL', 6000), worked('JE', 2001)]);
    expect(depth).toMatchObject({ busFactor: 2, total: 10_000, isTooFew: false });
    expect(depth?.hands.map(({ personId, carries }) => [personId, carries])).toEqual([
      ['KL', true],
      ['JE', true],
      ['AH', false],
    ]);
    expect(depthOf([worked('KL', 8000), worked('JE', 2000)])?.busFactor).toBe(2);
  });

  test('too few under five entries; none where nobody worked', () => {
    expect(depthOf([worked('KL', 60, { entries: 4 })])?.isTooFew).toBe(true);
    expect(depthOf([])).toBeNull();
  });

  test('between one and five persons carry what is worked on', () => {
    law(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 4 }), (times) => {
        const depth = depthOf(times.map((seconds, place) => worked(`p${place}`, seconds)));
        expect(depth === null).toBe(times.length === 0);
        if (depth !== null) {
          expect(depth.busFactor).toBeGreaterThanOrEqual(1);
          expect(depth.busFactor).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});

test('months add up by person', () => {
  const months = [
    worked('KL', 100),
    worked('JE', 5),
    worked('KL', 20, { followUp: 0, followUpEntries: 0, entries: 1 }),
  ];
  expect(byPerson(months)).toEqual([
    worked('KL', 120, { followUp: 100, followUpEntries: 10, entries: 11 }),
    worked('JE', 5),
  ]);
});
