import { isOpenStatus } from '#domain/lifecycle/transitions.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';

const never = '9999-12-31';

/** A date whose order is turned round: the later, the smaller. */
const reversed = (date: string): string =>
  date.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** The key by which an index lists tasks: open ones by planned end, then closed ones, newest first. */
export const taskOrder = (task: LifecycleTask): string =>
  isOpenStatus(task.status)
    ? `0 ${task.plannedEnd ?? task.plannedStart ?? never}`
    : `1 ${reversed(task.actualEnd ?? task.updatedAt.slice(0, 10))}`;
