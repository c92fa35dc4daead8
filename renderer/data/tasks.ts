import { parseTask } from '#domain/lifecycle/parse-task.ts';
import type { TaskForm } from '#domain/lifecycle/task-form.ts';
import { hasCourse } from '#domain/lifecycle/task.ts';
import type { LifecycleTask, TaskStatus } from '#domain/lifecycle/task.ts';
import { canChangeStatus, changeStatus } from '#domain/lifecycle/transitions.ts';
import type { Fields, TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { isInCourse, removeCourse, startCourse } from './courses.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { removeAlong } from './remove-along.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';
import { takeNumber } from './work-numbers.ts';

export const getTask = ({ database }: Store, id: TaskId): Promise<LifecycleTask | null> =>
  liveRow(database, 'tasks', id);

export type SaveTask = { readonly id: TaskId | null; readonly form: TaskForm };

/** Makes (id null) or changes a task. A status changed in the form must be a step that the table of steps allows. */
export function saveTask(store: Store, { id, form }: SaveTask): Promise<Outcome<TaskId>> {
  return commit(store, 'save-task', async (draft, database) => {
    const parsed = parseTask(form, { today: store.world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const system = await liveRow(database, 'systems', parsed.value.systemId);
    if (system === null) return missing();
    const task = { ...parsed.value, clientId: system.clientId };
    if (id === null) return ok(await createTask(store, draft, database, task));
    const before = await liveRow(database, 'tasks', id);
    if (before === null) return missing();
    const isCourse = hasCourse(before.kind);
    if (before.kind !== task.kind && (isCourse || hasCourse(task.kind))) {
      return broken('kind-is-fixed');
    }
    if (before.status !== task.status && (await isInCourse(database, before)))
      return broken('course-decides-status');
    if (!isSameOrNext(before.status, task.status)) return broken('status-not-allowed');
    const saved = draft.change('tasks', before, task);
    recordTaskStatus(store, draft, saved.id, before.status, saved.status, '');
    return ok(saved.id);
  });
}

/** Makes a task, with its number and its course where its kind has one; a course begins where it begins. */
export async function createTask(
  store: Store,
  draft: Draft,
  database: Database,
  task: Omit<Fields<LifecycleTask>, 'number'>,
): Promise<TaskId> {
  const { world } = store;
  const { kind } = task;
  const isCourse = hasCourse(kind);
  const number = isCourse ? await takeNumber(draft, database, kind, world.today()) : '';
  const begun = isCourse ? { ...task, status: 'planned' as const } : task;
  const { id, clientId, systemId, status } = draft.create('tasks', world.newId(), {
    ...begun,
    number,
  });
  if (isCourse) await startCourse(store, draft, database, { id, kind, clientId, systemId });
  recordTaskStatus(store, draft, id, null, status, '');
  return id;
}

const isSameOrNext = (from: TaskStatus, to: TaskStatus): boolean =>
  from === to || canChangeStatus(from, to);

function recordTaskStatus(
  { world }: Store,
  draft: Draft,
  recordId: TaskId,
  from: TaskStatus | null,
  to: string,
  reason: string,
): void {
  if (from === to) return;
  recordStatus(draft, world, { table: 'tasks', recordId, from, to, reason });
}

export type ChangeTaskStatus = {
  readonly id: TaskId;
  readonly to: TaskStatus;
  readonly reason?: string | undefined;
};

export function changeTaskStatus(
  store: Store,
  { id, to, reason = '' }: ChangeTaskStatus,
): Promise<Outcome<null>> {
  return commit(store, 'change-task-status', async (draft, database) => {
    const before = await liveRow(database, 'tasks', id);
    if (before === null) return missing();
    if (before.status === to) return ok(null);
    if (await isInCourse(database, before)) return broken('course-decides-status');
    const next = changeStatus(before, to, store.world.today(), reason);
    if (!next.ok) return broken(next.error);
    draft.change('tasks', before, next.value);
    recordTaskStatus(store, draft, id, before.status, to, reason);
    return ok(null);
  });
}

/** Takes a task out of sight with its checklist; refused while hours name it. */
export function removeTask(store: Store, { id }: { id: TaskId }): Promise<Outcome<null>> {
  return commit(store, 'remove-task', async (draft, database) => {
    const before = await liveRow(database, 'tasks', id);
    if (before === null) return missing();
    await removeAlong(draft, database, 'checklistItems', 'taskId', id);
    if (hasCourse(before.kind)) await removeCourse(draft, database, before.kind, id);
    await removeAlong(draft, database, 'attachments', 'recordId', id);
    draft.remove('tasks', before);
    recordTaskStatus(store, draft, id, before.status, 'removed', '');
    return ok(null);
  });
}
