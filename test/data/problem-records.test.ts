import { beforeEach, describe, expect, test } from 'vitest';
import { emptyIntakeForm } from '#domain/cases/case-form.ts';
import { problemToForm } from '#domain/problems/problem-form.ts';
import type { ProblemForm } from '#domain/problems/problem-form.ts';
import type { ProblemStatus } from '#domain/problems/problem.ts';
import type { TaskId } from '#domain/record.ts';
import { getCase, makeProblemFromCase, registerCase } from '#data/cases.ts';
import { linkProblem, mergeDuplicate, startFix } from '#data/problem-records-fixes.ts';
import { listProblems } from '#data/problem-records-list.ts';
import { acceptRisk, getProblem, moveProblem, saveProblem } from '#data/problem-records.ts';
import { undo } from '#data/undo.ts';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';

let office: Office;
let problem: TaskId;
let firstCase: TaskId;

const takeIn = async (title: string): Promise<TaskId> =>
  value(await registerCase(office.store, { form: { ...emptyIntakeForm(office.system), title } }));

beforeEach(async () => {
  office = await openOffice();
  firstCase = await takeIn('Faller varje måndag');
  problem = value(await makeProblemFromCase(office.store, { id: firstCase }));
});

const read = async (id = problem) => {
  const record = await getProblem(office.store, id);
  if (record === null) throw new Error('no problem');
  return record.problem;
};
const write = async (more: Partial<ProblemForm>) =>
  saveProblem(office.store, { id: problem, form: { ...problemToForm(await read()), ...more } });
const go = (to: ProblemStatus, reason = '') =>
  moveProblem(office.store, { id: problem, to, reason });
const known = { workaround: 'Starta om', clientText: 'Logga in igen.', rootCause: 'Minnet' };

const toAnalysis = async (): Promise<void> => {
  value(await go('assessed'));
  value(await go('rca'));
};

test('a known error needs its words, and keeps them while it is one', async () => {
  await toAnalysis();
  expect(await go('known-error')).toMatchObject({
    error: { missing: ['cause-or-hypothesis', 'workaround', 'client-text'] },
  });
  value(await write(known));
  value(await go('known-error'));
  expect(await write({ clientText: '' })).toMatchObject({
    error: { code: 'move-lacks', missing: ['client-text'] },
  });
  const list = await listProblems(office.store, { state: 'known-error', limit: 10 });
  expect(list.rows.map(({ task }) => task.id)).toEqual([problem]);
});

describe('mending', () => {
  test('a fix is a change that knows its problem; undo takes both away', async () => {
    const { store } = office;
    const change = value(await startFix(store, { id: problem, title: 'Byt minne' }));
    expect(await store.database.changes.get(change)).toMatchObject({ originId: problem });
    expect((await read()).fixChangeIds).toEqual([change]);
    value(await undo(store));
    expect((await read()).fixChangeIds).toEqual([]);
    expect(await store.database.changes.get(change)).toBeUndefined();
  });

  test('a problem being fixed keeps its last fix', async () => {
    const { store } = office;
    await toAnalysis();
    const change = value(await startFix(store, { id: problem, title: 'Byt minne' }));
    value(await go('fix-in-progress'));
    const link = { kind: 'change' as const, id: change };
    expect(await linkProblem(store, { id: problem, link, isLinked: false })).toMatchObject({
      error: { code: 'move-lacks', missing: ['fix'] },
    });
    expect(await go('resolved')).toMatchObject({
      error: { missing: ['fix-open', 'fix-successful', 'root-cause'] },
    });
    const other = value(await startFix(store, { id: problem, title: 'Byt server' }));
    value(await linkProblem(store, { id: problem, link, isLinked: false }));
    expect((await getProblem(store, problem))?.facts.fixes).toHaveLength(1);
    expect((await read()).fixChangeIds).toEqual([other]);
  });
});

test('a case has one problem: tied to another it moves over', async () => {
  const { store } = office;
  const second = value(
    await makeProblemFromCase(store, { id: await takeIn('Faller även tisdag') }),
  );
  const link = { kind: 'case' as const, id: firstCase };
  value(await linkProblem(store, { id: second, link, isLinked: true }));
  expect((await getCase(store, firstCase))?.problemId).toBe(second);
  expect((await read()).caseIds).toEqual([]);
  value(await linkProblem(store, { id: second, link, isLinked: false }));
  expect((await getCase(store, firstCase))?.problemId).toBeNull();
});

test('a duplicate gives its cases away and points on; never to itself', async () => {
  const { store } = office;
  const into = value(await makeProblemFromCase(store, { id: await takeIn('Samma fel') }));
  value(await go('assessed'));
  expect(await mergeDuplicate(store, { id: problem, intoId: problem })).toMatchObject({
    error: { code: 'not-a-target' },
  });
  value(await mergeDuplicate(store, { id: problem, intoId: into }));
  expect(await read()).toMatchObject({ status: 'duplicate', duplicateOfId: into, caseIds: [] });
  expect((await read(into)).caseIds).toContain(firstCase);
  expect((await getCase(store, firstCase))?.problemId).toBe(into);
  value(await undo(store));
  expect((await getCase(store, firstCase))?.problemId).toBe(problem);
});

test('a risk is accepted with the client’s word for twelve months at most, and may be accepted anew', async () => {
  const { store } = office;
  await toAnalysis();
  const form = { reason: 'Byts ut', contactId: '', acceptedBy: 'Anna Marks', reviewOn: '' };
  const accept = (reviewOn: string) =>
    acceptRisk(store, { id: problem, form: { ...form, reviewOn } });
  expect(await accept('2027-12-01')).toMatchObject({
    error: { fields: { reviewOn: 'date-too-late' } },
  });
  value(await accept('2027-03-31'));
  expect((await read()).status).toBe('risk-accepted');
  value(await accept('2027-06-30'));
  expect((await read()).acceptedRisk?.reviewOn).toBe('2027-06-30');
  value(await go('rca', 'Nytt läge'));
  expect((await read()).acceptedRisk).toBeNull();
});
