import type { Change } from '#domain/changes/change.ts';
import { contentText } from '#domain/changes/change-content.ts';
import type { ChangeContent } from '#domain/changes/change-content.ts';
import type { ChangeFacts } from '#domain/changes/change-moves.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { readCollisions } from './change-slots.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

/** The proof of a change's content: what its approvals carry. */
export const contentHashOf = ({ sha256 }: Store, content: ChangeContent): Promise<string> =>
  sha256(contentText(content));

async function countCollisions(
  store: Store,
  database: Database,
  change: Change,
  task: LifecycleTask,
): Promise<number> {
  const { id, windowFrom: from, windowTo: to } = change;
  if (from === null || to === null) return 0;
  const found = await readCollisions(store, database, { id, systemId: task.systemId, from, to });
  return found.length;
}

/** What a change's guards ask for and the tables know; the hash is made apart, outside any transaction. */
export async function readChangeFacts(
  store: Store,
  database: Database,
  change: Change,
): Promise<Omit<ChangeFacts, 'contentHash' | 'now'> | null> {
  const task = await liveRow(database, 'tasks', change.id);
  if (task === null) return null;
  const [template, collisions, caused, events] = await Promise.all([
    change.templateId === null ? null : liveRow(database, 'changeTemplates', change.templateId),
    countCollisions(store, database, change, task),
    database.cases.where('causedBy.id').equals(change.id).toArray(),
    database.statusEvents.where('recordId').equals(change.id).toArray(),
  ]);
  return {
    description: task.description,
    assigneeId: task.responsibleId,
    templateStatus: template?.status ?? null,
    collisions,
    incidents: caused.filter(({ kind }) => kind === 'incident').length,
    wasBackedOut: events.some(({ table, to }) => table === 'changes' && to === 'backed-out'),
  };
}
