import type { TaskKind } from '#domain/lifecycle/task.ts';
import type { SystemId, TaskId } from '#domain/record.ts';
import type { Database } from './database.ts';

/** The ids of a system's tasks of one kind, from the kept summaries. */
export async function taskIdsOf(
  { taskSummaries }: Database,
  systemIds: readonly SystemId[],
  kind: TaskKind,
): Promise<readonly TaskId[]> {
  const found = await Promise.all(
    systemIds.map((id) =>
      taskSummaries.where('[systemId+order]').between([id, ''], [id, '\uffff']).toArray(),
    ),
  );
  return found.flat().flatMap((summary) => (summary.kind === kind ? [summary.id] : []));
}
