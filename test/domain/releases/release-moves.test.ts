import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { takeMove } from '#domain/lifecycle/move.ts';
import type { PersonId } from '#domain/record.ts';
import { advanceStage, stageSteps, tickCheck } from '#domain/releases/advance-stage.ts';
import { defectMoves, isLoose, isOpenDefect, leftOnDefect } from '#domain/releases/defect-moves.ts';
import { defectStatuses } from '#domain/releases/defect.ts';
import type { Defect } from '#domain/releases/defect.ts';
import { leftByMove } from '#domain/releases/left-by-move.ts';
import { newRelease } from '#domain/releases/new-release.ts';
import { releaseMoves } from '#domain/releases/release-moves.ts';
import type { ReleaseFacts, ReleaseLack } from '#domain/releases/release-moves.ts';
import { releaseStatuses } from '#domain/releases/release.ts';
import type { Release, ReleaseStatus } from '#domain/releases/release.ts';
import { turnBack } from '#domain/releases/turn-back.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import { aDefect, aRelease, aStage, lead as me } from '#support/a-release.ts';
import { day } from '#support/records.ts';

const at = (text: string): Instant => brandText(text);
const now = at('2026-11-24T20:00:00.000Z');
const other = brandText<PersonId>('other');

const facts = (more: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  leadId: me,
  plannedStart: day('2026-11-01'),
  plannedEnd: day('2026-11-24'),
  hasTestEnvironment: true,
  defects: [],
  collisions: 0,
  readySince: null,
  unlocked: toSeconds(0),
  personHere: me,
  now,
  today: day('2026-11-24'),
  ...more,
});

const lacksOf = (release: Release, to: ReleaseStatus, more: Partial<ReleaseFacts> = {}) =>
  releaseMoves(release, facts(more))
    .find((move) => move.to === to)
    ?.lacks.map(({ code }) => code);

type Case = readonly [
  lack: ReleaseLack,
  from: ReleaseStatus,
  to: ReleaseStatus,
  release: Partial<Release>,
  facts?: Partial<ReleaseFacts>,
];

const done = [
  aStage('one', { status: 'done', startedAt: now, endedAt: now }),
  aStage('two', { status: 'skipped' }),
];
const failed = [aStage('one', { status: 'failed', startedAt: now, endedAt: now }), aStage('two')];
const turned = {
  stages: failed,
  backout: { decidedAt: now, restoredAt: now, reason: 'JDK' },
  backoutPlan: {
    steps: [{ id: 'b', text: 'b', doneAt: now, doneBy: me }],
    decisionPoint: now,
    longest: toSeconds(60),
    isTested: false,
  },
};
const plain = newRelease('high', () => 'id');

const cases: readonly Case[] = [
  ['scope', 'draft', 'planned', { scope: [] }],
  ['version', 'draft', 'planned', { version: '' }],
  ['lead', 'draft', 'planned', {}, { leadId: null }],
  ['dates', 'draft', 'planned', {}, { plannedEnd: null }],
  ['dates', 'draft', 'planned', {}, { plannedStart: day('2026-12-01') }],
  ['stages', 'draft', 'planned', { stages: [] }],
  ['risks', 'draft', 'planned', { risks: '' }],
  ['order', 'planned', 'building', { type: 'first', orderedBy: '' }],
  ['order', 'planned', 'building', { type: 'major', orderedBy: '' }],
  [
    'build',
    'building',
    'testing',
    { scope: [{ id: 's', kind: 'feature', text: 'x', recordId: null, isBuilt: false }] },
  ],
  ['test-environment', 'building', 'testing', {}, { hasTestEnvironment: false }],
  ['test-plan', 'building', 'testing', { deliverables: plain.deliverables }],
  [
    'critical-defects',
    'testing',
    'ready',
    {},
    { defects: [aDefect({ severity: 'critical', status: 'in-fix' })] },
  ],
  [
    'major-defects',
    'testing',
    'ready',
    {},
    { defects: [aDefect({ severity: 'major', status: 'triaged' })] },
  ],
  [
    'major-defects',
    'testing',
    'ready',
    {},
    { defects: [aDefect({ severity: 'major', status: 'deferred' })] },
  ],
  ['deliverables-begun', 'testing', 'ready', { deliverables: plain.deliverables }],
  ['backout-steps', 'testing', 'ready', { backoutPlan: { ...turned.backoutPlan, steps: [] } }],
  [
    'backout-longest',
    'testing',
    'ready',
    { backoutPlan: { ...turned.backoutPlan, longest: null } },
  ],
  [
    'backout-decision-point',
    'testing',
    'ready',
    { backoutPlan: { ...turned.backoutPlan, decisionPoint: null } },
  ],
  ['criteria', 'ready', 'go', { goCriteria: plain.goCriteria }],
  ['decision', 'ready', 'go', { decisions: [] }],
  ['decision', 'ready', 'go', {}, { readySince: at('2026-11-24T21:00:00.000Z') }],
  [
    'deliverables-before',
    'ready',
    'go',
    { deliverables: plain.deliverables.map((each) => ({ ...each, status: 'draft' })) },
  ],
  ['window', 'ready', 'go', { windowTo: null }],
  ['collision', 'ready', 'go', {}, { collisions: 1 }],
  ['no-go', 'ready', 'planned', {}],
  ['window-not-open', 'go', 'rolling-out', { windowFrom: at('2026-11-24T20:00:00.001Z') }],
  ['person-here', 'go', 'rolling-out', {}, { personHere: null }],
  ['client-informed', 'go', 'rolling-out', { isClientInformed: false }],
  ['stages-open', 'rolling-out', 'hypercare', {}],
  ['stages-open', 'rolling-out', 'hypercare', { stages: [] }],
  ['stage-failed', 'rolling-out', 'backed-out', { ...turned, stages: done }],
  ['backout-reason', 'rolling-out', 'backed-out', { ...turned, backout: null }],
  [
    'backout-ticks',
    'rolling-out',
    'backed-out',
    { ...turned, backoutPlan: aRelease('draft').backoutPlan },
  ],
  [
    'backout-restored',
    'rolling-out',
    'backed-out',
    { ...turned, backout: { decidedAt: now, restoredAt: null, reason: 'x' } },
  ],
  ['hypercare', 'hypercare', 'signed-off', { hypercareUntil: day('2026-11-24') }],
  [
    'critical-defects',
    'hypercare',
    'signed-off',
    {},
    { defects: [aDefect({ severity: 'critical' })] },
  ],
  ['open-defects', 'hypercare', 'signed-off', {}, { defects: [aDefect({ status: 'fixed' })] }],
  ['loose-defects', 'hypercare', 'signed-off', {}, { defects: [aDefect({ status: 'deferred' })] }],
  ['sign-off', 'hypercare', 'signed-off', { signOff: null }],
  ['deliverables-after', 'signed-off', 'closed', { deliverables: plain.deliverables }],
  ['outcome', 'signed-off', 'closed', { outcome: null }],
  ['lessons', 'signed-off', 'closed', { lessons: '' }],
  ['hours', 'signed-off', 'closed', {}, { unlocked: toSeconds(60) }],
  ['problem', 'backed-out', 'planned', { problemId: null }],
  ['problem', 'backed-out', 'failed', { problemId: null }],
];

describe('itsm.md 2.2: what a release needs for each step', () => {
  const named = cases.map(([lack, from, to, release, more]) => ({ lack, from, to, release, more }));
  it.each(named)('$lack: $from to $to', ({ lack, from, to, release, more }) => {
    expect(lacksOf(aRelease(from, release), to, more)).toContain(lack);
  });

  const steps: readonly (readonly [ReleaseStatus, ReleaseStatus, Partial<Release>])[] = [
    ['draft', 'planned', {}],
    ['planned', 'building', {}],
    ['building', 'testing', {}],
    ['testing', 'ready', {}],
    ['ready', 'go', {}],
    ['go', 'rolling-out', {}],
    ['rolling-out', 'hypercare', { stages: done }],
    ['rolling-out', 'backed-out', turned],
    ['hypercare', 'signed-off', {}],
    ['signed-off', 'closed', {}],
    ['backed-out', 'failed', {}],
  ];
  it.each(steps)('%s to %s lacks nothing when all is there', (from, to, more) => {
    expect(lacksOf(aRelease(from, more), to)).toStrictEqual([]);
  });

  it('lets a written reason stand in for the order, a collision, hypercare and hours, and nothing else', () => {
    const may = cases.filter(([lack, from, to, release, more = {}]) =>
      releaseMoves(aRelease(from, release), facts(more))
        .find((move) => move.to === to)
        ?.lacks.some(({ code, mayOverride }) => code === lack && mayOverride),
    );
    expect([...new Set(may.map(([lack]) => lack))]).toStrictEqual([
      'order',
      'collision',
      'hypercare',
      'hours',
    ]);
  });
});

type World = { readonly release: Release; readonly defects: readonly Defect[] };
type Act = { readonly kind: number; readonly pick: number };

/** One arbitrary act, refused or carried out as the domain says. */
const doOne = ({ release, defects }: World, { kind, pick }: Act): World => {
  const here = facts({ defects, personHere: pick % 2 === 0 ? me : other });
  if (kind === 0) {
    const to = releaseStatuses[pick % releaseStatuses.length] ?? 'draft';
    const moves = releaseMoves(release, here);
    const overrides = ['order', 'hypercare', 'scope', 'open-defects', 'stages-open'];
    const taken = takeMove(moves, to, { reason: 'därför', overrides });
    if (!taken.ok) return { release, defects };
    return { release: { ...release, ...leftByMove(release, to, here.today), status: to }, defects };
  }
  if (kind === 1) {
    const step = stageSteps[pick % stageSteps.length] ?? 'start';
    const stageId = pick % 3 === 0 ? 'one' : 'two';
    const stages = advanceStage(release, { stageId, step, reason: 'därför' }, now);
    return { release: stages.ok ? { ...release, stages: stages.value } : release, defects };
  }
  if (kind === 2) {
    const tick = { at: now, by: me };
    const stages = release.stages.map((each) => ({
      ...each,
      checks:
        each.status === 'running' ? tickCheck(each.checks, `${each.id}-check`, tick) : each.checks,
    }));
    return { release: { ...release, stages }, defects };
  }
  if (kind === 3) {
    const turnedBack = turnBack(release, { reason: 'därför', isRestored: pick % 2 === 0 }, now);
    if (!turnedBack.ok) return { release, defects };
    const steps = tickCheck(release.backoutPlan.steps, 'b', { at: now, by: me });
    const backoutPlan = { ...release.backoutPlan, steps };
    return { release: { ...release, ...turnedBack.value, backoutPlan }, defects };
  }
  if (kind === 4) {
    const isSettled = release.status === 'signed-off' || release.status === 'closed';
    return isSettled || defects.length > 3
      ? { release, defects }
      : { release, defects: [...defects, aDefect()] };
  }
  const before = defects[pick % Math.max(1, defects.length)];
  const to = defectStatuses[pick % defectStatuses.length] ?? 'new';
  const isSettled = release.status === 'signed-off' || release.status === 'closed';
  if (before === undefined || (isSettled && to !== 'closed')) return { release, defects };
  const named = {
    ...before,
    fixedInReleaseId: before.releaseId,
    problemId: pick % 5 === 0 ? release.problemId : before.problemId,
  };
  const taken = takeMove(defectMoves(named, here), to, { reason: 'därför', overrides: [] });
  if (!taken.ok) return { release, defects };
  const after = { ...named, ...leftOnDefect(to, here), status: to };
  return { release, defects: defects.map((each) => (each === before ? after : each)) };
};

const isValid = ({ release, defects }: World): boolean => {
  const { status, stages } = release;
  const through = ['hypercare', 'signed-off', 'closed'].includes(status);
  const isThrough = stages.every((each) => each.status === 'done' || each.status === 'skipped');
  const begun = stages.findIndex((each) => each.status !== 'done' && each.status !== 'skipped');
  const isInOrder =
    begun === -1 || stages.slice(begun + 1).every((each) => each.status === 'pending');
  const signed = ['signed-off', 'closed'].includes(status);
  const isSettled = !defects.some((each) => isOpenDefect(each) || isLoose(each));
  const isBackedOut =
    status !== 'backed-out' || stages.some((each) => each.status === 'rolled-back');
  const verified = defects.every(
    (each) => each.status !== 'verified' || each.verifiedBy !== each.fixedBy,
  );
  return (!through || isThrough) && isInOrder && (!signed || isSettled) && isBackedOut && verified;
};

it('no walk of steps reaches a state that breaks what holds of releases, stages and defects', () => {
  const act = fc.record({ kind: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4, 5, 5), pick: fc.nat(400) });
  fc.assert(
    fc.property(
      fc.constantFrom<ReleaseStatus>('draft', 'testing', 'rolling-out', 'hypercare'),
      fc.array(act, { maxLength: 80 }),
      (status, acts) => {
        const stages = status === 'hypercare' ? done : [aStage('one'), aStage('two')];
        let world: World = { release: aRelease(status, { stages }), defects: [] };
        for (const each of acts) {
          world = doOne(world, each);
          expect(isValid(world)).toBe(true);
        }
      },
    ),
    { seed: 20261124, numRuns: 400 },
  );
});
