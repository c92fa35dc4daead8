import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseMoves, clocksAfter } from '#domain/cases/case-moves.ts';
import { caseStatuses, type Case } from '#domain/cases/case.ts';
import { newCase } from '#domain/cases/new-case.ts';
import { takeMove } from '#domain/lifecycle/move.ts';
import type { PersonId, TaskId } from '#domain/record.ts';
import { fromMilliseconds, toMilliseconds } from '#domain/time/instant.ts';
import { law } from '#support/law.ts';
import { envelope, id } from '#support/records.ts';
import { at } from '#support/service-hours.ts';

const start = at('2026-11-24 09:00');
const taken = (more: Partial<Case> = {}): Case => ({
  ...envelope<TaskId>('case'),
  ...newCase(start, null),
  ...more,
});
const somebody = { assigneeId: id<PersonId>('karin') };
const lacks = (the: Case, to: Case['status'], facts: Parameters<typeof caseMoves>[1] = somebody) =>
  caseMoves(the, facts)
    .find((move) => move.to === to)
    ?.lacks.map(({ code }) => code);

describe('what each step asks for', () => {
  test('assignee: work is somebody’s', () => {
    expect(lacks(taken(), 'in-progress', { assigneeId: null })).toEqual(['assignee']);
    expect(lacks(taken(), 'in-progress')).toEqual([]);
  });

  test('resolution: resolved says how', () => {
    const working = taken({ status: 'in-progress' });
    expect(lacks(working, 'resolved')).toEqual(['resolution']);
    expect(lacks({ ...working, resolution: 'Startade om' }, 'resolved')).toEqual([]);
  });

  test('waiting, turning down and reopening need a reason', () => {
    const needs = (status: Case['status']) =>
      caseMoves(taken({ status }), somebody)
        .filter(({ needsReason }) => needsReason)
        .map(({ to }) => to);
    expect(needs('registered')).toEqual(['closed']);
    expect(needs('in-progress')).toEqual(['waiting']);
    expect(needs('resolved')).toEqual(['open']);
  });
});

test('reopening takes the end away and counts the time since as paused', () => {
  const restoredAt = at('2026-11-24 11:00');
  const now = at('2026-11-25 09:00');
  const resolved = taken({ status: 'resolved', restoredAt });
  expect(clocksAfter(resolved, 'open', now)).toEqual({
    restoredAt: null,
    pauses: [{ from: restoredAt, to: now, reason: 'resolved', note: '' }],
  });
});

test('no walk leaves a pause open outside of waiting, or an end on a case that goes on', () => {
  law(
    fc.property(fc.array(fc.constantFrom(...caseStatuses), { maxLength: 30 }), (steps) => {
      let the = taken({ resolution: 'Klart' });
      steps.forEach((to, place) => {
        const words = { reason: 'skäl', overrides: [] };
        if (!takeMove(caseMoves(the, somebody), to, words).ok) return;
        const now = fromMilliseconds(toMilliseconds(start) + (place + 1) * 60_000);
        the = { ...the, ...clocksAfter(the, to, now), status: to };
        const open = the.pauses.filter((pause) => pause.to === null).length;
        expect(open).toBe(the.status === 'waiting' ? 1 : 0);
        if (the.status === 'resolved') expect(the.restoredAt).not.toBeNull();
        if (['open', 'in-progress', 'waiting'].includes(the.status)) {
          expect(the.restoredAt).toBeNull();
        }
        if (the.status === 'in-progress') expect(the.respondedAt).not.toBeNull();
      });
    }),
  );
});
