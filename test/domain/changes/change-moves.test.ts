import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { changeMoves } from '#domain/changes/change-moves.ts';
import type { ChangeFacts, ChangeLack, MovedChange } from '#domain/changes/change-moves.ts';
import { changeTypes } from '#domain/changes/change.ts';
import type { Approval, ChangeStatus } from '#domain/changes/change.ts';
import { newChange } from '#domain/changes/new-change.ts';
import { takeMove } from '#domain/lifecycle/move.ts';
import type { Instant } from '#domain/time/instant.ts';
import { toSeconds } from '#domain/time/duration.ts';

const at = (text: string): Instant => brandText(text);
const now = at('2026-11-24T18:00:00.000Z');
const from = at('2026-11-24T17:00:00.000Z');
const to = at('2026-11-24T19:00:00.000Z');

const facts: ChangeFacts = {
  description: 'Byt certifikat',
  assigneeId: brandText('karin'),
  templateStatus: 'approved',
  contentHash: 'v1',
  collisions: 0,
  incidents: 0,
  wasBackedOut: false,
  now,
};

const approval = (more: Partial<Approval> = {}): Approval => ({
  id: 'a',
  scope: 'client',
  name: 'Maria',
  personId: null,
  status: 'approved',
  contentHash: 'v1',
  askedAt: from,
  answeredAt: now,
  isVerbal: false,
  comment: '',
  ...more,
});

const whole: MovedChange = {
  ...newChange(),
  v: 3,
  rev: 1,
  createdAt: from,
  createdBy: null,
  updatedAt: from,
  updatedBy: null,
  device: 'test',
  deletedAt: null,
  plan: 'Byt',
  testPlan: 'Testa',
  backoutPlan: 'Lägg tillbaka',
  windowFrom: from,
  windowTo: to,
  likelihood: 1,
  impact: 2,
  areLinksChecked: true,
  estimate: toSeconds(3600),
  approvals: [approval()],
  actualFrom: from,
  actualTo: now,
  closeCode: 'successful',
  review: { on: brandText('2026-11-24'), isAchieved: true, lessons: '', followUp: '' },
};

const lacks = (
  step: ChangeStatus,
  change: Partial<MovedChange>,
  more: Partial<ChangeFacts> = {},
): readonly ChangeLack[] | undefined =>
  changeMoves({ ...whole, ...change }, { ...facts, ...more })
    .find((move) => move.to === step)
    ?.lacks.map(({ code }) => code);

describe('each lack', () => {
  const assess = { status: 'draft' } as const;
  const ask = { status: 'assessed' } as const;
  const approve = { status: 'awaiting-approval' } as const;
  const plan = { status: 'approved' } as const;
  const begin = { status: 'scheduled' } as const;
  const close = { status: 'review' } as const;
  const standard = { type: 'standard', status: 'draft' } as const;
  const cases: readonly (readonly [
    ChangeLack,
    ChangeStatus,
    Partial<MovedChange>,
    Partial<ChangeFacts>,
  ])[] = [
    ['description', 'assessed', assess, { description: '' }],
    ['risk', 'assessed', { ...assess, impact: null }, {}],
    ['links', 'assessed', { ...assess, areLinksChecked: false }, {}],
    ['estimate', 'assessed', { ...assess, estimate: null }, {}],
    ['plan', 'awaiting-approval', { ...ask, plan: '' }, {}],
    ['backout-plan', 'awaiting-approval', { ...ask, backoutPlan: '' }, {}],
    ['window', 'awaiting-approval', { ...ask, windowTo: null }, {}],
    ['outage', 'awaiting-approval', { ...ask, hasOutage: true }, {}],
    ['quote', 'awaiting-approval', { ...ask, isBillable: true }, {}],
    ['approvals-not-asked', 'approved', approve, { contentHash: 'v2' }],
    [
      'approvals-pending',
      'approved',
      { ...approve, approvals: [approval({ status: 'pending' })] },
      {},
    ],
    [
      'approvals-declined',
      'approved',
      { ...approve, approvals: [approval({ status: 'declined' })] },
      {},
    ],
    [
      'client-approval',
      'approved',
      { ...approve, isBillable: true, approvals: [approval({ scope: 'internal' })] },
      {},
    ],
    ['assignee', 'scheduled', plan, { assigneeId: null }],
    ['collisions', 'scheduled', plan, { collisions: 2 }],
    ['template', 'scheduled', standard, { templateStatus: null }],
    ['template-suspended', 'scheduled', standard, { templateStatus: 'suspended' }],
    ['risk-not-low', 'scheduled', { ...standard, likelihood: 3 }, {}],
    ['outside-window', 'implementing', begin, { now: at('2026-11-24T20:00:00.000Z') }],
    ['close-code', 'closed', { ...close, closeCode: null }, {}],
    ['backed-out-not-successful', 'closed', close, { wasBackedOut: true }],
    ['actual-times', 'closed', { ...close, actualTo: null }, {}],
    ['review', 'closed', { ...close, review: null }, {}],
    ['written-approval', 'closed', { ...close, approvals: [approval({ isVerbal: true })] }, {}],
  ];
  it.each(cases)('%s stands in the way of %s', (code, step, change, more) => {
    expect(lacks(step, change, more)).toEqual([code]);
  });

  it('none stands in the way of a change that has all', () => {
    const steps = [assess, ask, approve, plan, begin, close, standard];
    for (const change of steps) {
      expect(changeMoves({ ...whole, ...change }, facts)[0]?.lacks).toEqual([]);
    }
  });
});

describe('the review', () => {
  const standard = { type: 'standard', status: 'review', review: null } as const;
  it('is not asked of a standard change that went well', () => {
    expect(lacks('closed', standard)).toEqual([]);
  });
  it('is asked of one that did not, or that caused an incident', () => {
    expect(lacks('closed', { ...standard, closeCode: 'unsuccessful' })).toEqual(['review']);
    expect(lacks('closed', standard, { incidents: 1 })).toEqual(['review']);
  });
});

describe('an emergency', () => {
  it('begins on one yes, outside any window', () => {
    const change = { type: 'emergency', status: 'awaiting-approval', windowFrom: null } as const;
    expect(lacks('implementing', { ...change, approvals: [approval({ isVerbal: true })] })).toEqual(
      [],
    );
    expect(lacks('implementing', { ...change, approvals: [] })).toEqual(['approvals-not-asked']);
  });
});

it('what has begun is not cancelled', () => {
  for (const status of ['implementing', 'backed-out', 'review'] as const) {
    expect(
      changeMoves({ ...whole, status }, facts).some(({ to: next }) => next === 'cancelled'),
    ).toBe(false);
  }
});

it('no walk reaches a state that breaks a rule', () => {
  const flag = fc.boolean();
  const setting = fc.record({
    closeCode: fc.constantFrom(null, 'successful', 'unsuccessful'),
    isReviewed: flag,
    approved: fc.constantFrom('approved', 'pending', 'declined'),
    contentHash: fc.constantFrom('v1', 'v2'),
    pick: fc.nat(5),
    overrides: flag,
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...changeTypes),
      fc.array(setting, { maxLength: 25 }),
      (type, settings) => {
        let status: ChangeStatus = 'draft';
        for (const each of settings) {
          const change: MovedChange = {
            ...whole,
            type,
            status,
            closeCode: each.closeCode as MovedChange['closeCode'],
            review: each.isReviewed ? whole.review : null,
            approvals: [approval({ status: each.approved as Approval['status'] })],
          };
          const moves = changeMoves(change, { ...facts, contentHash: each.contentHash });
          const move = moves[each.pick % Math.max(1, moves.length)];
          if (move === undefined) continue;
          const overrides = each.overrides ? move.lacks.map(({ code }) => code) : [];
          const words = { reason: 'skäl', overrides };
          if (!takeMove(moves, move.to, words).ok) continue;
          status = move.to;
          if (status === 'closed') {
            expect(change.closeCode).not.toBeNull();
            if (type !== 'standard') expect(change.review).not.toBeNull();
          }
          if (status === 'implementing' && type !== 'standard' && !each.overrides) {
            expect([each.approved, each.contentHash]).toEqual(['approved', 'v1']);
          }
          if (type === 'standard') expect(status).not.toBe('approved');
        }
      },
    ),
    { numRuns: 300, seed: 20_261_124 },
  );
});
