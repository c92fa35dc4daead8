import type { ChecklistItem } from '#domain/lifecycle/task.ts';

type Placed = Pick<ChecklistItem, 'position'>;

/** Room between two items, so that moving one rewrites that one only. */
const gap = 1024;

/** Where an item added at the end stands. */
export const lastPosition = (items: readonly Placed[]): number =>
  (items.at(-1)?.position ?? 0) + gap;

/** Where the item at `index` stands after one step up (-1) or down (1); null when there is no such step. */
export const positionBetween = (
  items: readonly Placed[],
  index: number,
  step: 1 | -1,
): number | null => {
  const passed = items[index + step];
  if (passed === undefined) return null;
  const beyond = items[index + 2 * step];
  return beyond === undefined
    ? passed.position + step * gap
    : (passed.position + beyond.position) / 2;
};
