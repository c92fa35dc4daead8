import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import type { Store } from './store.ts';

export type TaskName = Pick<LifecycleTask, 'id' | 'kind' | 'number' | 'title'>;

/** What tasks are called, by their ids: for hours, which know only whose they are. One that is gone is left out. */
export async function listTaskNames(
  { database }: Store,
  ids: readonly TaskId[],
): Promise<readonly TaskName[]> {
  const tasks = await database.tasks.bulkGet([...new Set(ids)]);
  return tasks.flatMap((task) =>
    task === undefined
      ? []
      : [{ id: task.id, kind: task.kind, number: task.number, title: task.title }],
  );
}
