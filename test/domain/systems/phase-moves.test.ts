import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeMove } from '#domain/lifecycle/move.ts';
import {
  phaseLacks,
  proposedPhase,
  systemMoves,
  type PhaseLack,
  type SystemFacts,
} from '#domain/systems/phase-moves.ts';
import { phaseTransitions } from '#domain/systems/phases.ts';
import { systemPhases, type SystemPhase } from '#domain/systems/system.ts';
import { law } from '#support/law.ts';

const release = (
  more: Partial<SystemFacts['releases'][number]>,
): SystemFacts['releases'][number] => ({
  status: 'planned',
  type: 'minor',
  deliverables: [],
  ...more,
});
const change = (more: Partial<SystemFacts['changes'][number]>): SystemFacts['changes'][number] => ({
  status: 'draft',
  type: 'normal',
  reason: 'improve',
  approvals: [],
  ...more,
});
const approval = (scope: 'client' | 'internal', status: 'approved' | 'pending') =>
  ({ scope, status }) as SystemFacts['changes'][number]['approvals'][number];

/** Nothing stands around the system. */
const none: SystemFacts = {
  hasLead: false,
  hasDeputy: false,
  releases: [],
  changes: [],
  hasProduction: false,
  hasServiceLevel: false,
  documents: [],
  integrations: [],
  dependants: 0,
};

/** All that any guard asks for. */
const full: SystemFacts = {
  ...none,
  hasLead: true,
  hasDeputy: true,
  hasProduction: true,
  hasServiceLevel: true,
  releases: [release({ status: 'signed-off', type: 'major' })],
  changes: [
    change({ status: 'approved', reason: 'remove', approvals: [approval('client', 'approved')] }),
  ],
  documents: [{ type: 'retirement-plan', status: 'approved' }],
};

const system = (phase: SystemPhase, purpose = 'Bokar tider', order = 'Avtal 1') => ({
  phase,
  purpose,
  order,
});

const lacksOf = (
  phase: SystemPhase,
  to: SystemPhase,
  facts: SystemFacts,
  subject = system(phase),
): readonly PhaseLack[] =>
  systemMoves(subject, facts)
    .find((move) => move.to === to)
    ?.lacks.map(({ code }) => code) ?? [];

describe('each guard lacks what it asks for, and nothing more', () => {
  type Case = readonly [
    PhaseLack,
    SystemPhase,
    SystemPhase,
    SystemFacts,
    ReturnType<typeof system>?,
  ];
  const cases: readonly Case[] = [
    ['purpose-missing', 'plan', 'build', full, system('plan', ' ')],
    ['lead-missing', 'plan', 'build', { ...full, hasLead: false }],
    ['order-missing', 'plan', 'build', full, system('plan', 'x', '')],
    ['release-missing', 'build', 'release', { ...full, releases: [release({ status: 'draft' })] }],
    ['production-missing', 'build', 'release', { ...full, hasProduction: false }],
    [
      'release-not-signed-off',
      'release',
      'operate',
      { ...full, releases: [release({ status: 'hypercare' })] },
    ],
    [
      'deliverables-open',
      'release',
      'operate',
      {
        ...full,
        releases: [
          release({
            status: 'signed-off',
            deliverables: [
              {
                id: 'd',
                documentType: 'operations-manual',
                isRequired: true,
                documentId: null,
                status: 'draft',
                waiver: '',
              },
            ],
          }),
        ],
      },
    ],
    ['deputy-missing', 'release', 'operate', { ...full, hasDeputy: false }],
    [
      'agreement-missing',
      'release',
      'operate',
      { ...full, hasServiceLevel: false },
      system('release', 'x', ''),
    ],
    [
      'work-under-way',
      'change',
      'operate',
      { ...full, changes: [change({ status: 'implementing' })] },
    ],
    [
      'major-release-missing',
      'change',
      'release',
      { ...full, releases: [release({ status: 'go', type: 'minor' })] },
    ],
    [
      'client-approval-missing',
      'operate',
      'retire',
      {
        ...full,
        changes: [
          change({
            status: 'approved',
            reason: 'remove',
            approvals: [approval('internal', 'approved'), approval('client', 'pending')],
          }),
        ],
      },
    ],
    ['retirement-plan-missing', 'operate', 'retire', { ...full, documents: [] }],
    ['dependants-left', 'change', 'retire', { ...full, dependants: 2 }],
    [
      'integrations-left',
      'retire',
      'retired',
      { ...full, integrations: [{ status: 'live' }, { status: 'removed' }] },
    ],
    [
      'documents-open',
      'retire',
      'retired',
      { ...full, documents: [{ type: 'other', status: 'in-review' }] },
    ],
  ];
  test.each(cases.map((each) => ({ name: `${each[0]} (${each[1]} → ${each[2]})`, each })))(
    '$name',
    ({ each }) => {
      const [code, from, to, facts, subject] = each;
      expect(lacksOf(from, to, full)).toEqual([]);
      expect(lacksOf(from, to, facts, subject)).toEqual([code]);
    },
  );

  test('retirement-change-missing, and with it the approval', () => {
    expect(lacksOf('operate', 'retire', { ...full, changes: [] })).toEqual([
      'retirement-change-missing',
      'client-approval-missing',
    ]);
  });

  test('no code is left untried', () => {
    const tried = new Set([...cases.map(([code]) => code), 'retirement-change-missing']);
    expect(phaseLacks.filter((code) => !tried.has(code))).toEqual([]);
  });
});

test('the order may be overridden by a written reason, the lead may not', () => {
  const moves = systemMoves(system('plan', 'x', ''), none);
  const words = { reason: 'Muntlig beställning', overrides: ['order-missing', 'lead-missing'] };
  expect(takeMove(moves, 'build', words)).toEqual({
    ok: false,
    error: { kind: 'lacks', missing: ['lead-missing'] },
  });
  const led = systemMoves(system('plan', 'x', ''), { ...none, hasLead: true });
  expect(takeMove(led, 'build', words).ok).toBe(true);
});

test('what can be gone to is what the table of phases says, from every phase', () => {
  for (const phase of systemPhases) {
    expect(systemMoves(system(phase), none).map(({ to }) => to)).toEqual(phaseTransitions[phase]);
  }
});

describe('the phase that the work proposes', () => {
  test('is change while a normal change is carried out or a later release rolled out', () => {
    const at = (facts: Partial<SystemFacts>) =>
      proposedPhase({ phase: 'operate' }, { ...none, ...facts });
    expect(at({ changes: [change({ status: 'implementing', type: 'normal' })] })).toBe('change');
    expect(at({ changes: [change({ status: 'implementing', type: 'standard' })] })).toBeNull();
    expect(at({ releases: [release({ status: 'rolling-out', type: 'minor' })] })).toBe('change');
    expect(at({ releases: [release({ status: 'rolling-out', type: 'first' })] })).toBeNull();
    expect(at({})).toBeNull();
  });

  test('is operate again when nothing is under way', () => {
    expect(proposedPhase({ phase: 'change' }, none)).toBe('operate');
    const hypercare = { ...none, releases: [release({ status: 'hypercare' })] };
    expect(proposedPhase({ phase: 'change' }, hypercare)).toBeNull();
    expect(proposedPhase({ phase: 'plan' }, none)).toBeNull();
  });

  test('is always a step that its own guard lets through', () => {
    const anyFacts = fc.record({
      releases: fc.array(
        fc
          .constantFrom('planned', 'rolling-out', 'hypercare', 'closed')
          .map((status) => release({ status: status as 'planned', type: 'minor' })),
        { maxLength: 3 },
      ),
      changes: fc.array(
        fc
          .constantFrom('draft', 'implementing', 'closed')
          .map((status) => change({ status: status as 'draft' })),
        { maxLength: 3 },
      ),
    });
    law(
      fc.property(
        anyFacts,
        fc.constantFrom('operate' as const, 'change' as const),
        (some, phase) => {
          const facts = { ...none, ...some };
          const to = proposedPhase({ phase }, facts);
          if (to !== null) expect(lacksOf(phase, to, facts)).toEqual([]);
        },
      ),
    );
  });
});
