import type { ChecklistItem } from '#domain/lifecycle/task.ts';
import type { ChecklistItemId, TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import type { Store } from './store.ts';

export const listChecklist = async (
  { database }: Store,
  taskId: TaskId,
): Promise<readonly ChecklistItem[]> =>
  (await database.checklistItems.where('taskId').equals(taskId).toArray()).toSorted(
    (one, other) => one.position - other.position || compareTexts(one.id, other.id),
  );

export type SaveChecklistItem = {
  readonly id: ChecklistItemId | null;
  readonly taskId: TaskId;
  readonly text: string;
  readonly isDone: boolean;
  readonly position: number;
};

export function saveChecklistItem(
  store: Store,
  { id, taskId, text, isDone, position }: SaveChecklistItem,
): Promise<Outcome<ChecklistItemId>> {
  return commit(store, 'save-checklist-item', async (draft, database) => {
    const parsed = parseRequiredText(text, textLimits.name);
    if (!parsed.ok) return invalid({ text: parsed.error });
    const item = { taskId, text: parsed.value, isDone, position };
    if (id === null) return ok(draft.create('checklistItems', store.world.newId(), item).id);
    const before = await liveRow(database, 'checklistItems', id);
    if (before === null) return missing();
    return ok(draft.change('checklistItems', before, item).id);
  });
}

export function removeChecklistItem(
  store: Store,
  { id }: { id: ChecklistItemId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-checklist-item', async (draft, database) => {
    const before = await liveRow(database, 'checklistItems', id);
    if (before === null) return missing();
    draft.remove('checklistItems', before);
    return ok(null);
  });
}
