import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { LifecycleTask, TaskStatus } from './task.ts';

/** Where a task may go from each status; screens draw their buttons from this table. Done and cancelled can be reopened. */
export const taskTransitions = {
  planned: ['in-progress', 'waiting', 'done', 'cancelled'],
  'in-progress': ['waiting', 'done', 'planned', 'cancelled'],
  waiting: ['in-progress', 'planned', 'done', 'cancelled'],
  done: ['in-progress'],
  cancelled: ['planned'],
} as const satisfies Record<TaskStatus, readonly TaskStatus[]>;

/** The statuses in which work remains. */
const openStatuses: readonly TaskStatus[] = ['planned', 'in-progress', 'waiting'];

export const isOpenStatus = (status: TaskStatus): boolean => openStatuses.includes(status);

export const canChangeStatus = (from: TaskStatus, to: TaskStatus): boolean =>
  (taskTransitions[from] as readonly TaskStatus[]).includes(to);

/** Waiting, giving up and taking up again each need a written reason: it is what the client will ask about. */
export const statusNeedsReason = (from: TaskStatus, to: TaskStatus): boolean =>
  to === 'waiting' || to === 'cancelled' || from === 'done' || from === 'cancelled';

export type StatusProblem = 'status-not-allowed' | 'reason-required';

type Progress = Pick<LifecycleTask, 'status' | 'actualStart' | 'actualEnd'>;

/** The task's next status and actual dates: work begins when first in progress and ends when done; reopened, it hasn't ended. */
export const changeStatus = (
  task: Progress,
  to: TaskStatus,
  today: PlainDate,
  reason: string,
): Result<Progress, StatusProblem> => {
  if (!canChangeStatus(task.status, to)) return fail('status-not-allowed');
  if (statusNeedsReason(task.status, to) && reason.trim() === '') return fail('reason-required');
  const begins = to === 'in-progress' || to === 'done';
  const actualStart = task.actualStart ?? (begins ? today : null);
  const actualEnd = to === 'done' ? (task.actualEnd ?? today) : null;
  return ok({ status: to, actualStart, actualEnd });
};
