import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** Work that waits for a yes or a no. */
export type DecisionRow = {
  readonly task: LifecycleTask;
  /** A release ready for its go or no-go, or a change sent for approval. */
  readonly of: 'go' | 'approval';
  readonly systemName: string;
};

/** What waits for somebody's decision, what is planned first on top. */
export async function listDecisions({ database }: Store): Promise<readonly DecisionRow[]> {
  const [releases, changes] = await Promise.all([
    database.releases.where('status').equals('ready').primaryKeys(),
    database.changes.where('status').equals('awaiting-approval').primaryKeys(),
  ]);
  const tasks = await rowsById(database.tasks, [...releases, ...changes]);
  const systems = await rowsById(
    database.systems,
    [...tasks.values()].map(({ systemId }) => systemId),
  );
  const go = new Set<string>(releases);
  return [...tasks.values()]
    .map((task) => ({
      task,
      of: go.has(task.id) ? ('go' as const) : ('approval' as const),
      systemName: systems.get(task.systemId)?.name ?? '',
    }))
    .toSorted((one, other) =>
      compareTexts(one.task.plannedStart ?? '9', other.task.plannedStart ?? '9'),
    );
}
