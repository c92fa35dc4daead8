import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { isOpenStatus } from '#domain/lifecycle/transitions.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Whether work remains past the day on which it was planned to end. */
export const isOverdueTask = (
  task: Pick<LifecycleTask, 'status' | 'plannedEnd'>,
  today: PlainDate,
): boolean => isOpenStatus(task.status) && task.plannedEnd !== null && task.plannedEnd < today;
