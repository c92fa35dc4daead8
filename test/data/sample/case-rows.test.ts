import { expect, test } from 'vitest';
import { serviceCompliance, timeToRestore } from '#domain/cases/case-figures.ts';
import { caseMoves } from '#domain/cases/case-moves.ts';
import { caseWork } from '#domain/cases/case-work.ts';
import type { Case, CaseStatus } from '#domain/cases/case.ts';
import { serviceClocks } from '#domain/cases/service-clock.ts';
import { brandText } from '#domain/brand.ts';
import { systemId } from '#data/sample/sample-systems.ts';
import { countBy, courseOf, recordsOf, rowsOf, taskOf } from '#support/sample-rows.ts';
import { place } from '#support/service-hours.ts';

const now = brandText<Case['reportedAt']>('2026-11-24T09:00:00.000Z');
const levels = new Map(recordsOf('serviceLevels').map((level) => [level.id, level]));

const clocksOf = (cases: readonly Case[]) =>
  cases.flatMap((the) =>
    serviceClocks(
      the,
      (the.serviceLevelId === null ? null : levels.get(the.serviceLevelId)) ?? null,
      now,
      place,
    ),
  );

test('410 cases: 164 incidents, 171 requests, 75 questions', () => {
  const cases = recordsOf('cases');
  expect(countBy(cases, ({ kind }) => kind)).toEqual({ incident: 164, request: 171, question: 75 });
  for (const { id, status } of cases) expect(taskOf(id).status).toBe(caseWork[status]);
});

test('328 clocks on the incidents: 309 met, 19 missed, 94.2 %', () => {
  const clocks = clocksOf(recordsOf('cases'));
  expect(clocks).toHaveLength(328);
  const { part, whole } = serviceCompliance(clocks);
  expect([part, whole - part, ((part / whole) * 100).toFixed(1)]).toEqual([309, 19, '94.2']);
  expect(timeToRestore(clocks).count).toBe(163);
});

test('Energiportalen keeps its promises worst, and worst of all in August 2025', () => {
  const incidents = recordsOf('cases').filter(({ kind }) => kind === 'incident');
  const kept = (cases: readonly Case[]): number => {
    const { part, whole } = serviceCompliance(clocksOf(cases));
    return whole === 0 ? 1 : part / whole;
  };
  const of = (code: string) => incidents.filter(({ id }) => taskOf(id).systemId === systemId(code));
  const shares = recordsOf('systems').map(({ code }) => [code, kept(of(code))] as const);
  const worst = shares.toSorted(([, one], [, other]) => one - other)[0]?.[0];
  expect(worst).toBe('S05');
  const august = of('S05').filter(({ reportedAt }) => reportedAt.startsWith('2025-08'));
  expect(kept(august)).toBeLessThanOrEqual(0.75);
  expect(kept(of('S05').filter((the) => !august.includes(the)))).toBeGreaterThan(0.9);
});

test('every case came by allowed steps in true order', () => {
  for (const the of recordsOf('cases')) {
    const course = courseOf('cases', the.id);
    let from: CaseStatus = 'registered';
    for (const [to] of course) {
      const moves = caseMoves(
        { status: from, resolution: the.resolution },
        { assigneeId: taskOf(the.id).responsibleId },
      );
      const move = moves.find((each) => each.to === to);
      expect([the.id, from, to, move?.lacks]).toEqual([the.id, from, to, []]);
      from = to as CaseStatus;
    }
    expect(from).toBe(the.status);
    const moments = course.map(([, at]) => at);
    expect(moments.toSorted()).toEqual(moments);
  }
});

test('some were brought about by a change, some by a release, some by a third party', () => {
  const causes = countBy(
    recordsOf('cases').flatMap(({ causedBy }) => causedBy ?? []),
    ({ kind }) => kind,
  );
  expect(causes['change']).toBe(6);
  expect(causes['release']).toBe(10);
  expect(causes['integration']).toBeGreaterThan(0);
  const known = new Set(
    [...rowsOf('tasks'), ...rowsOf('integrations')].map(({ id }) => String(id)),
  );
  for (const { causedBy } of recordsOf('cases')) {
    if (causedBy !== null) expect(known.has(causedBy.id)).toBe(true);
  }
});
