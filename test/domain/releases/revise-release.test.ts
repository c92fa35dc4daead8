import { describe, expect, it, test } from 'vitest';
import {
  backoutToForm,
  releaseToPlanForm,
  stageToForm,
  type ReleaseChange,
} from '#domain/releases/release-form.ts';
import { releaseStatuses } from '#domain/releases/release.ts';
import type { Release } from '#domain/releases/release.ts';
import { mayRevise, reviseRelease } from '#domain/releases/revise-release.ts';
import { aRelease, aStage } from '#support/a-release.ts';
import { day } from '#support/records.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const place = { zone: stockholm, rules: temporalZones };
const revise = (release: Release, change: ReleaseChange) =>
  reviseRelease(release, change, { today: day('2026-11-24'), place });
const building = aRelease('building');
const plan = releaseToPlanForm(building, place);

test('the plan is written until go, how it is told until the sign-off, lessons until the end', () => {
  const open = (part: keyof ReleaseChange) =>
    releaseStatuses.filter((status) => mayRevise(status, part));
  const planned = ['draft', 'planned', 'building', 'testing', 'ready'];
  for (const part of ['plan', 'scope', 'risks', 'stages', 'backout', 'criteria'] as const)
    expect(open(part)).toEqual(planned);
  const rolled = ['go', 'rolling-out', 'hypercare'];
  expect(open('communication')).toEqual([...planned, ...rolled, 'backed-out']);
  expect(open('lessons')).toEqual([...planned, ...rolled, 'signed-off', 'backed-out']);
});

test('a part that comes too late is refused, and what comes with it', () => {
  const late = { risks: 'Nya', lessons: 'Nya' };
  expect(revise(aRelease('go'), late)).toEqual({ ok: false, error: { kind: 'locked' } });
});

test('what the forms show is what is read again', () => {
  const stages = [aStage('one', { plannedAt: building.windowFrom, status: 'done', note: 'Bra' })];
  const release = { ...building, stages };
  const change: ReleaseChange = {
    plan,
    scope: release.scope.map((line) => ({ ...line })),
    risks: release.risks,
    stages: stages.map((stage) => stageToForm(stage, place)),
    backout: backoutToForm(release, place),
    criteria: release.goCriteria,
    lessons: release.lessons,
    hypercareUntil: release.hypercareUntil ?? '',
    outcome: release.outcome ?? '',
  };
  const read = revise(release, change);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect({ ...release, ...read.value }).toEqual(release);
});

describe('the window', () => {
  const window = (more: Partial<typeof plan>) => revise(building, { plan: { ...plan, ...more } });
  const wrong = (fields: Readonly<Record<string, string>>) => ({
    ok: false,
    error: { kind: 'invalid', fields },
  });

  it('is read in the zone, and may reach past midnight', () => {
    expect(window({ toDate: '2026-11-25', toTime: '02:00' })).toMatchObject({
      value: { windowFrom: '2026-11-24T19:00:00.000Z', windowTo: '2026-11-25T01:00:00.000Z' },
    });
  });

  it('ends after it begins', () => {
    expect(window({ toDate: '2026-11-24', toTime: '20:00' })).toEqual(
      wrong({ toTime: 'date-before-start' }),
    );
  });

  it('has both ends or none', () => {
    const none = { fromDate: '', fromTime: '' };
    expect(window(none)).toEqual(wrong({ fromDate: 'period-needs-both' }));
    expect(window({ ...none, toDate: '', toTime: '' })).toMatchObject({
      value: { windowFrom: null, windowTo: null },
    });
  });

  it('says all that is wrong at once', () => {
    expect(window({ type: 'huge', fromDate: 'snart', toTime: '25:00' })).toEqual(
      wrong({ type: 'not-a-choice', fromDate: 'date-format', toTime: 'time-format' }),
    );
  });
});

describe('a list', () => {
  it('keeps its order and its ticks, and loses what was emptied', () => {
    const ticked = { id: 'b', text: 'Lägg tillbaka', doneAt: building.createdAt, doneBy: null };
    const release = {
      ...building,
      backoutPlan: { ...building.backoutPlan, steps: [ticked, { ...ticked, id: 'c' }] },
    };
    const backoutSteps = [
      { id: 'new', text: ' Stäng  systemet ' },
      { id: 'c', text: ' ' },
      { id: 'b', text: 'Lägg tillbaka 3.1' },
    ];
    expect(revise(release, { backoutSteps })).toMatchObject({
      value: {
        backoutPlan: {
          steps: [
            { id: 'new', text: 'Stäng systemet', doneAt: null, doneBy: null },
            { ...ticked, text: 'Lägg tillbaka 3.1' },
          ],
          longest: 2700,
        },
      },
    });
  });

  it('of questions keeps the standard ones, which have no words of their own, and every answer', () => {
    const own = { id: 'own', text: 'Är lagret räknat?' };
    const [first] = building.goCriteria;
    if (first === undefined) throw new Error('no criteria');
    const read = revise(building, { criteria: [own, first] });
    expect(read).toEqual({
      ok: true,
      value: { goCriteria: [{ ...own, isMet: null, note: '' }, first] },
    });
  });

  it('says on which line of which stage a problem is', () => {
    const stages = building.stages.map((stage) => stageToForm(stage, place));
    const [one, two] = stages;
    if (one === undefined || two === undefined) throw new Error('no stages');
    const long = { id: 'x', text: 'x'.repeat(5001) };
    const change = {
      stages: [
        { ...one, time: '20:00' },
        { ...two, checks: [long] },
      ],
    };
    expect(revise(building, { stages: [one, change.stages[1] ?? two] })).toMatchObject({
      error: { fields: { 'stages.1.checks.0.text': 'text-too-long' } },
    });
    expect(revise(building, change)).toMatchObject({
      error: { kind: 'invalid', fields: { 'stages.0.date': expect.any(String) } },
    });
  });
});

describe('what a release has come to rest on', () => {
  const needed = { ok: false, error: { kind: 'still-needed' } };

  it.each([
    { scope: [] },
    { stages: [] },
    { risks: ' ' },
    { plan: { ...plan, version: '' } },
  ] satisfies readonly ReleaseChange[])('is not emptied once it is planned: %j', (change) => {
    expect(revise(building, change)).toEqual(needed);
    expect(revise(aRelease('draft'), change).ok).toBe(true);
  });

  it('is also the way back and the built scope when it is ready', () => {
    const [line] = building.scope;
    if (line === undefined) throw new Error('no scope');
    const unbuilt = { scope: [{ ...line, isBuilt: false }] };
    expect(revise(aRelease('ready'), unbuilt)).toEqual(needed);
    expect(revise(aRelease('ready'), { backoutSteps: [] })).toEqual(needed);
    expect(revise(building, unbuilt).ok).toBe(true);
  });

  it('is asked of nobody who never had it: what came in from outside may be mended step by step', () => {
    const bare = aRelease('building', { scope: [], version: '' });
    expect(revise(bare, { risks: 'Kända' }).ok).toBe(true);
  });
});
