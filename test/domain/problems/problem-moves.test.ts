import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeMove } from '#domain/lifecycle/move.ts';
import { newProblem } from '#domain/problems/new-problem.ts';
import {
  leftByStep,
  observedUntil,
  problemMoves,
  standingLacks,
} from '#domain/problems/problem-moves.ts';
import type { Fix, ProblemFacts } from '#domain/problems/problem-moves.ts';
import { problemStatuses } from '#domain/problems/problem.ts';
import type { KnownError, Problem, ProblemStatus } from '#domain/problems/problem.ts';
import type { PersonId, TaskId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { law } from '#support/law.ts';
import { day, envelope, id } from '#support/records.ts';

const today = day('2026-11-24');
const problem = (status: ProblemStatus, more: Partial<Problem> = {}): Problem => ({
  ...envelope<TaskId>('problem'),
  ...newProblem(today),
  status,
  ...more,
});
const facts = (more: Partial<ProblemFacts> = {}): ProblemFacts => ({
  ownerId: id<PersonId>('karin'),
  fixes: [],
  lastCaseOn: null,
  today,
  ...more,
});
const error: KnownError = {
  symptom: 'Långsamt',
  errorCode: '',
  clientText: 'Ladda om sidan.',
  isPublished: true,
  since: today,
  until: null,
};
const mended: Fix = { status: 'closed', closeCode: 'successful' };
const risk = {
  reason: 'Byts ut i vår',
  contactId: null,
  acceptedBy: 'Anna Marks',
  reviewOn: day('2027-03-31'),
};
const lacks = (of: Problem, to: ProblemStatus, more: Partial<ProblemFacts> = {}) =>
  problemMoves(of, facts(more))
    .find((move) => move.to === to)
    ?.lacks.map(({ code }) => code);

describe('what each step asks for', () => {
  test('owner: the analysis is somebody’s', () => {
    expect(lacks(problem('assessed'), 'rca', { ownerId: null })).toEqual(['owner']);
    expect(lacks(problem('assessed'), 'rca')).toEqual([]);
  });

  test('cause-or-hypothesis: a known error has a cause, or a hypothesis that is not ruled out', () => {
    const known = { workaround: 'Starta om', knownError: error };
    const guess = (verdict: 'open' | 'ruled-out') => [
      { id: '1', text: 'Minnet', verdict, note: '' },
    ];
    const of = (more: Partial<Problem>) =>
      lacks(problem('rca', { ...known, ...more }), 'known-error');
    expect(of({})).toEqual(['cause-or-hypothesis']);
    expect(of({ hypotheses: guess('ruled-out') })).toEqual(['cause-or-hypothesis']);
    expect(of({ hypotheses: guess('open') })).toEqual([]);
    expect(of({ rootCause: 'Minnet läcker' })).toEqual([]);
  });

  test('workaround and client-text: a known error can be lived with, and the client told how', () => {
    expect(lacks(problem('rca', { rootCause: 'Minnet' }), 'known-error')).toEqual([
      'workaround',
      'client-text',
    ]);
  });

  test('fix: nothing is mended but through a change', () => {
    expect(lacks(problem('rca'), 'fix-in-progress')).toEqual(['fix']);
    expect(lacks(problem('rca'), 'fix-in-progress', { fixes: [mended] })).toEqual([]);
  });

  test('fix-open, fix-successful and root-cause: resolved is known and done', () => {
    const open: Fix = { status: 'implementing', closeCode: null };
    expect(lacks(problem('fix-in-progress'), 'resolved', { fixes: [open] })).toEqual([
      'fix-open',
      'fix-successful',
      'root-cause',
    ]);
    const known = problem('fix-in-progress', { rootCause: 'Minnet' });
    expect(lacks(known, 'resolved', { fixes: [open, mended] })).toEqual(['fix-open']);
    expect(lacks(known, 'resolved', { fixes: [mended] })).toEqual([]);
    const failed: Fix = { status: 'closed', closeCode: 'unsuccessful' };
    expect(lacks(known, 'resolved', { fixes: [failed] })).toEqual(['fix-successful']);
  });

  test('observation: fourteen quiet days since the resolution or the newest case', () => {
    const resolved = problem('resolved', { resolvedOn: day('2026-11-10') });
    expect(lacks(resolved, 'closed')).toEqual([]);
    expect(lacks(resolved, 'closed', { today: day('2026-11-23') })).toEqual(['observation']);
    expect(lacks(resolved, 'closed', { lastCaseOn: day('2026-11-12') })).toEqual(['observation']);
    expect(observedUntil(resolved, day('2026-11-12'))).toBe('2026-11-26');
  });

  test('known-error-until: a closed problem’s known error has ended', () => {
    const resolved = problem('resolved', { resolvedOn: day('2026-11-01'), knownError: error });
    expect(lacks(resolved, 'closed')).toEqual(['known-error-until']);
    const ended = { ...resolved, knownError: { ...error, until: today } };
    expect(lacks(ended, 'closed')).toEqual([]);
  });

  test('risk and risk-review: with a reason, the client’s word and a day within twelve months', () => {
    const of = (acceptedRisk: Problem['acceptedRisk']) =>
      lacks(problem('rca', { acceptedRisk }), 'risk-accepted');
    expect(of(null)).toEqual(['risk', 'risk-review']);
    expect(of({ ...risk, acceptedBy: '' })).toEqual(['risk']);
    expect(of({ ...risk, reviewOn: day('2027-11-25') })).toEqual(['risk-review']);
    expect(of({ ...risk, reviewOn: today })).toEqual(['risk-review']);
    expect(of({ ...risk, reviewOn: day('2027-11-24') })).toEqual([]);
  });

  test('duplicate-of: a duplicate is one of something', () => {
    expect(lacks(problem('assessed'), 'duplicate')).toEqual(['duplicate-of']);
    const known = problem('assessed', { duplicateOfId: id<TaskId>('other') });
    expect(lacks(known, 'duplicate')).toEqual([]);
  });
});

test('analysing again opens what the former analysis had shut', () => {
  const shut = problem('closed', {
    resolvedOn: today,
    knownError: { ...error, until: today },
    acceptedRisk: risk,
  });
  expect(leftByStep(shut, 'rca', today)).toEqual({
    resolvedOn: null,
    acceptedRisk: null,
    knownError: error,
  });
});

const act = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), to: fc.constantFrom(...problemStatuses) }),
  fc.record({ kind: fc.constant('write' as const), part: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ kind: fc.constant('fix' as const), done: fc.boolean(), good: fc.boolean() }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 20 }) }),
);

const writings = (on: ProblemFacts['today']): readonly Partial<Problem>[] => [
  { rootCause: 'Minnet' },
  { rootCause: '' },
  { workaround: 'Starta om' },
  { workaround: '' },
  { knownError: error },
  { knownError: { ...error, until: on } },
  { acceptedRisk: { ...risk, reviewOn: addDays(on, 90) } },
  { duplicateOfId: id<TaskId>('other') },
];

test('no walk of steps, writing and fixes reaches a state that lacks what it rests on', () => {
  law(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let the = problem('new');
      let known = facts();
      for (const each of acts) {
        if (each.kind === 'wait') known = { ...known, today: addDays(known.today, each.days) };
        else if (each.kind === 'fix') {
          const fix: Fix = each.done
            ? { status: 'closed', closeCode: each.good ? 'successful' : 'unsuccessful' }
            : { status: 'draft', closeCode: null };
          const fixes = [...known.fixes.filter(({ status }) => status === 'closed'), fix];
          // As the command does: what would take away what the status rests on is refused.
          if (standingLacks(the, { fixes }).length === 0) known = { ...known, fixes };
        } else if (each.kind === 'write') {
          const written = { ...the, ...writings(known.today)[each.part] };
          if (standingLacks(written, known).length === 0) the = written;
        } else {
          const moves = problemMoves(the, known);
          const taken = takeMove(moves, each.to, { reason: 'skäl', overrides: [] });
          if (taken.ok) {
            the = { ...the, ...leftByStep(the, each.to, known.today), status: each.to };
          }
        }
        expect(standingLacks(the, known)).toEqual([]);
      }
    }),
  );
});
