import type { TaskStatus } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';

/** One column of the board: a status and its tasks in their order. */
export type BoardColumn = {
  readonly status: TaskStatus;
  readonly ids: readonly TaskId[];
};

export type BoardKey = { readonly key: string; readonly shift: boolean };

/** What a key on a card leads to: another card, or the card in another status. */
export type BoardStep =
  | { readonly kind: 'focus'; readonly id: TaskId }
  | { readonly kind: 'move'; readonly id: TaskId; readonly to: TaskStatus };

type Place = { readonly column: number; readonly index: number };

const placeOf = (columns: readonly BoardColumn[], id: TaskId): Place | null => {
  const column = columns.findIndex(({ ids }) => ids.includes(id));
  const index = columns[column]?.ids.indexOf(id);
  return index === undefined ? null : { column, index };
};

const focus = (id: TaskId | undefined): BoardStep | null =>
  id === undefined ? null : { kind: 'focus', id };

/** The card at the same height in the nearest column that has any, in one direction. */
const beside = (columns: readonly BoardColumn[], from: Place, step: 1 | -1): BoardStep | null => {
  for (let column = from.column + step; columns[column] !== undefined; column += step) {
    const ids = columns[column]?.ids ?? [];
    if (ids.length > 0) return focus(ids[Math.min(from.index, ids.length - 1)]);
  }
  return null;
};

/** The nearest status in one direction to which the rules let the task go. */
const nearestStatus = (
  columns: readonly BoardColumn[],
  from: Place,
  step: 1 | -1,
  allows: (from: TaskStatus, to: TaskStatus) => boolean,
): TaskStatus | null => {
  const start = columns[from.column];
  if (start === undefined) return null;
  for (let column = from.column + step; columns[column] !== undefined; column += step) {
    const status = columns[column]?.status;
    if (status !== undefined && allows(start.status, status)) return status;
  }
  return null;
};

const directions: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * What a key does on the board: arrows go between cards, Home and End to the ends of the column, Shift with left or
 * right moves the card to the nearest status that the transition table allows. Null: the key is not the board's.
 */
export const pressOnBoard = (
  columns: readonly BoardColumn[],
  id: TaskId,
  { key, shift }: BoardKey,
  allows: (from: TaskStatus, to: TaskStatus) => boolean,
): BoardStep | null => {
  const place = placeOf(columns, id);
  if (place === null) return null;
  const step = directions[key];
  if (step !== undefined) {
    if (!shift) return beside(columns, place, step);
    const to = nearestStatus(columns, place, step, allows);
    return to === null ? null : { kind: 'move', id, to };
  }
  const ids = columns[place.column]?.ids ?? [];
  if (key === 'ArrowUp') return focus(ids[place.index - 1]);
  if (key === 'ArrowDown') return focus(ids[place.index + 1]);
  if (key === 'Home') return focus(ids[0]);
  return key === 'End' ? focus(ids.at(-1)) : null;
};
