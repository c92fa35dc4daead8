import { expect, test } from 'vitest';
import { backlogAge, knownErrorShare } from '#domain/problems/problem-figures.ts';
import { isOpenProblem, problemMoves, standingLacks } from '#domain/problems/problem-moves.ts';
import type { ProblemFacts } from '#domain/problems/problem-moves.ts';
import { problemWork } from '#domain/problems/problem-work.ts';
import type { Problem, ProblemStatus } from '#domain/problems/problem.ts';
import { brandText } from '#domain/brand.ts';
import { sampleToday } from '#data/sample/sample-date.ts';
import { countBy, courseOf, recordsOf, rowsOf, taskOf } from '#support/sample-rows.ts';

const fixesOf = ({ fixChangeIds }: Problem): ProblemFacts['fixes'] =>
  recordsOf('changes').filter(({ id }) => fixChangeIds.includes(id));

const dayOfLast = (problem: Problem, status: string) =>
  courseOf('problems', problem.id)
    .findLast(([to]) => to === status)?.[1]
    .slice(0, 10);

const factsOf = (problem: Problem): ProblemFacts => {
  const last = recordsOf('cases')
    .filter(({ problemId }) => problemId === problem.id)
    .map(({ reportedAt }) => reportedAt.slice(0, 10))
    .toSorted()
    .at(-1);
  return {
    ownerId: taskOf(problem.id).responsibleId,
    fixes: fixesOf(problem),
    lastCaseOn: last === undefined ? null : brandText(last),
    today: brandText(dayOfLast(problem, problem.status) ?? sampleToday),
  };
};

test('31 problems: 9 open (3 analysed, 4 known errors, 2 being mended), 22 done with (17, 4, 1)', () => {
  const problems = recordsOf('problems');
  expect(countBy(problems, ({ status }) => status)).toEqual({
    closed: 17,
    'risk-accepted': 4,
    duplicate: 1,
    rca: 3,
    'known-error': 4,
    'fix-in-progress': 2,
  });
  expect(problems.filter(isOpenProblem)).toHaveLength(9);
  expect(knownErrorShare(problems)).toEqual({ part: 4, whole: 9 });
  expect(backlogAge(problems, sampleToday).count).toBe(9);
  for (const problem of problems) {
    expect(taskOf(problem.id).status).toBe(problemWork[problem.status]);
    expect(courseOf('problems', problem.id).at(-1)?.[0]).toBe(problem.status);
  }
});

test('where each problem stands it lacks nothing, and nothing on the way there', () => {
  for (const problem of recordsOf('problems')) {
    expect([problem.id, standingLacks(problem, factsOf(problem))]).toEqual([problem.id, []]);
    const course = courseOf('problems', problem.id);
    const from = (course.at(-2)?.[0] ?? 'new') as ProblemStatus;
    const move = problemMoves({ ...problem, status: from }, factsOf(problem)).find(
      ({ to }) => to === problem.status,
    );
    expect([problem.id, move?.lacks]).toEqual([problem.id, []]);
  }
});

test('every problem came by allowed steps', () => {
  const problems = new Map(recordsOf('problems').map((problem) => [String(problem.id), problem]));
  for (const { fields } of rowsOf('statusEvents').filter(
    (row) => row.fields.table === 'problems',
  )) {
    const problem = problems.get(fields.recordId);
    if (problem === undefined) throw new Error('an event of no problem');
    const from = { ...problem, status: fields.from as ProblemStatus };
    const moves = problemMoves(from, factsOf(problem)).map(({ to }) => to);
    expect(moves).toContain(fields.to);
  }
});

test('cases and defects name their problem, and it names them', () => {
  const named = recordsOf('problems').flatMap(({ id, caseIds, defectIds }) =>
    [...caseIds, ...defectIds].map((each) => `${id} ${each}`),
  );
  const naming = [...recordsOf('cases'), ...recordsOf('defects')].flatMap(({ id, problemId }) =>
    problemId === null ? [] : [`${problemId} ${id}`],
  );
  expect(named.toSorted()).toEqual(naming.toSorted());
  expect(naming.length).toBeGreaterThan(40);
});
