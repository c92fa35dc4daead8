import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { carriersOf } from './problem-records-links.ts';
import type { Store } from './store.ts';

export type TracedTask = Pick<LifecycleTask, 'id' | 'kind' | 'number' | 'title' | 'status'>;

/** Where a change comes from, and what came of it. */
export type ChangeTrace = {
  readonly origin: TracedTask | null;
  /** Problems that it mends. */
  readonly problems: readonly TracedTask[];
  /** Releases that carry it. */
  readonly releases: readonly TracedTask[];
  /** Cases that it caused. */
  readonly caused: readonly TracedTask[];
};

async function tasksOf(database: Database, ids: readonly string[]): Promise<readonly TracedTask[]> {
  const rows = await database.tasks.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

/** The records that a change hangs together with, both ways. */
export async function getChangeTrace({ database }: Store, id: TaskId): Promise<ChangeTrace | null> {
  const [change, task] = await Promise.all([
    liveRow(database, 'changes', id),
    liveRow(database, 'tasks', id),
  ]);
  if (change === null || task === null) return null;
  const [problems, cases, carriers] = await Promise.all([
    database.problems.where('fixChangeIds').equals(id).primaryKeys(),
    database.cases.where('causedBy.id').equals(id).primaryKeys(),
    carriersOf(database, task.systemId, id),
  ]);
  const [origin, fixed, caused, releases] = await Promise.all([
    change.originId === null ? null : liveRow(database, 'tasks', change.originId),
    tasksOf(database, problems),
    tasksOf(database, cases),
    tasksOf(database, carriers),
  ]);
  return { origin, problems: fixed, releases, caused };
}
