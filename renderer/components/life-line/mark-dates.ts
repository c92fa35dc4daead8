import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** open: hollow; done: solid; cancelled: crossed out. */
export type MarkState = 'open' | 'done' | 'cancelled';

export const markState = (task: LifecycleTask): MarkState => {
  if (task.status === 'done' || task.status === 'cancelled') return task.status;
  return 'open';
};

/** The day at which a task's mark stands: when it was done, else when it is meant to be. Null: it has no day yet. */
export const markDate = (task: LifecycleTask): PlainDate | null =>
  markState(task) === 'done'
    ? (task.actualEnd ?? task.plannedEnd ?? task.actualStart ?? task.plannedStart)
    : (task.plannedEnd ?? task.plannedStart ?? task.actualStart);

/** Open past its planned end. */
export const isLate = (task: LifecycleTask, today: PlainDate): boolean =>
  markState(task) === 'open' && task.plannedEnd !== null && task.plannedEnd < today;
