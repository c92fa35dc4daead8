import type { CourseKind, LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Fields, TaskId } from '#domain/record.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { createTask } from './tasks.ts';

/** The row of a course that this command has just begun: it stands in no table yet. */
export const begunRow = <Name extends keyof Tables>(
  draft: Draft,
  table: Name,
  id: string,
): Tables[Name] => {
  const entry = draft.entries.find((each) => each.table === table && each.id === id);
  if (entry === undefined) throw new Error(`${table} ${id} was not made`);
  // The entry of a table carries that table's row.
  return entry.after as Tables[Name];
};

/** Begins a piece of work of another kind out of one: same system, planned, whoever sits here takes it. */
export async function beginFrom(
  store: Store,
  draft: Draft,
  database: Database,
  from: LifecycleTask,
  begun: { readonly kind: CourseKind; readonly title: string },
): Promise<TaskId> {
  const task: Omit<Fields<LifecycleTask>, 'number'> = {
    ...begun,
    systemId: from.systemId,
    clientId: from.clientId,
    description: from.description,
    status: 'planned',
    responsibleId: from.responsibleId,
    plannedStart: null,
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
  };
  return createTask(store, draft, database, task);
}
