import { beforeEach, describe, expect, it } from 'vitest';
import { courseKinds } from '#domain/lifecycle/task.ts';
import { emptyTaskForm, taskToForm } from '#domain/lifecycle/task-form.ts';
import { parseTask } from '#domain/lifecycle/parse-task.ts';
import type { TaskId } from '#domain/record.ts';
import { commit } from '#data/commit.ts';
import { courseTables, stepCourse } from '#data/courses.ts';
import type { MoveWish } from '#data/courses.ts';
import { importRows } from '#data/import-rows.ts';
import { changeTaskStatus, getTask, removeTask, saveTask } from '#data/tasks.ts';
import { undo } from '#data/undo.ts';
import type { ChangeStatus } from '#domain/changes/change.ts';
import type { Move } from '#domain/lifecycle/move.ts';
import { setUpScripted, value, type ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day, id } from '#support/records.ts';
import { openWindow, type TestWindow } from '#support/window.ts';

let store: TestWindow;
let firm: ScriptedFirm;

beforeEach(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  firm = await setUpScripted(store);
});

const add = async (kind: string): Promise<TaskId> => {
  const form = { ...emptyTaskForm(), systemId: firm.system, title: 'Nytt', kind };
  return value(await saveTask(store, { id: null, form }));
};
const rule = (code: string) => ({ ok: false, error: { kind: 'rule', code } });

describe.each(courseKinds)('a task of kind %s', (kind) => {
  it('begins its course with it, and takes it along', async () => {
    const id = await add(kind);
    expect(await store.database.table(courseTables[kind]).get(id)).toMatchObject({ id });
    value(await removeTask(store, { id }));
    expect(await store.database.table(courseTables[kind]).get(id)).toBeUndefined();
    value(await undo(store));
    expect(await store.database.table(courseTables[kind]).get(id)).toMatchObject({ id });
  });

  it('does not change status by itself', async () => {
    const id = await add(kind);
    expect(await changeTaskStatus(store, { id, to: 'in-progress' })).toEqual(
      rule('course-decides-status'),
    );
    const task = await getTask(store, id);
    if (task === null) throw new Error('no task');
    const form = { ...taskToForm(task), status: 'in-progress' };
    expect(await saveTask(store, { id, form })).toEqual(rule('course-decides-status'));
  });

  it('from before there were courses, goes on as it did', async () => {
    const old = id<TaskId>(`old-${kind}`);
    const form = { ...emptyTaskForm(), systemId: firm.system, title: 'Gammal', kind };
    const { value: fields } = parseTask(form, { today: day('2026-11-24') }) as { value: object };
    const row = { ...fields, number: '', clientId: firm.client };
    value(await importRows(store, { table: 'tasks', rows: [{ id: old, fields: row as never }] }));
    value(await changeTaskStatus(store, { id: old, to: 'in-progress' }));
    value(await changeTaskStatus(store, { id: old, to: 'done' }));
    expect(await getTask(store, old)).toMatchObject({ status: 'done' });
    value(await removeTask(store, { id: old }));
  });

  it('keeps its kind', async () => {
    const id = await add(kind);
    const task = await getTask(store, id);
    if (task === null) throw new Error('no task');
    const form = { ...taskToForm(task), kind: 'other' };
    expect(await saveTask(store, { id, form })).toEqual(rule('kind-is-fixed'));
  });
});

it('a task without a course does not get one afterwards', async () => {
  const id = await add('other');
  const form = { ...emptyTaskForm(), kind: 'change', systemId: firm.system, title: 'Nytt' };
  expect(await saveTask(store, { id, form })).toEqual(rule('kind-is-fixed'));
});

describe('a step of a course', () => {
  const moves: readonly Move<ChangeStatus>[] = [
    {
      to: 'implementing',
      needsReason: false,
      lacks: [{ code: 'window', section: 'window', mayOverride: true }],
    },
    { to: 'closed', needsReason: false, lacks: [] },
  ];
  const step = (wish: MoveWish<ChangeStatus>) =>
    commit(store, 'save-task', async (draft, database) => {
      const row = await database.changes.get(wish.id);
      if (row === undefined) throw new Error('no change');
      return stepCourse(store, draft, database, { table: 'changes', row, moves, wish });
    });

  it('lists what it lacks and writes nothing', async () => {
    expect(await step({ id: firm.task, to: 'implementing' })).toEqual({
      ok: false,
      error: { kind: 'rule', code: 'move-lacks', missing: ['window'] },
    });
    expect(await store.database.changes.get(firm.task)).toMatchObject({ status: 'draft' });
  });

  it('keeps the reason and what it stands in for in the history', async () => {
    const wish = { reason: ' kunden bad ', overrides: ['window', 'other'] };
    value(await step({ id: firm.task, to: 'implementing', ...wish }));
    const events = await store.database.statusEvents.where('recordId').equals(firm.task).toArray();
    expect(events.find(({ table }) => table === 'changes')).toMatchObject({
      from: 'draft',
      to: 'implementing',
      reason: 'kunden bad',
      overrides: ['window'],
    });
  });

  it('takes the task along: begun the day of the step, ended when done', async () => {
    value(await step({ id: firm.task, to: 'implementing', reason: 'nu', overrides: ['window'] }));
    expect(await getTask(store, firm.task)).toMatchObject({
      status: 'in-progress',
      actualStart: '2026-11-24',
      actualEnd: null,
    });
    value(await step({ id: firm.task, to: 'closed' }));
    expect(await getTask(store, firm.task)).toMatchObject({
      status: 'done',
      actualStart: '2026-11-24',
      actualEnd: '2026-11-24',
    });
  });

  it('is taken back whole by one undo', async () => {
    value(await step({ id: firm.task, to: 'closed' }));
    value(await undo(store));
    expect(await store.database.changes.get(firm.task)).toMatchObject({ status: 'draft' });
    expect(await getTask(store, firm.task)).toMatchObject({ status: 'planned', actualEnd: null });
  });

  it('that is not offered is refused', async () => {
    expect(await step({ id: firm.task, to: 'review' })).toEqual({
      ok: false,
      error: { kind: 'rule', code: 'status-not-allowed' },
    });
  });
});
