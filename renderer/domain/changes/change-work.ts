import type { TaskStatus } from '#domain/lifecycle/task.ts';
import type { ChangeStatus } from './change.ts';

/** What a change's status says of it as a piece of work. */
export const changeWork = {
  draft: 'planned',
  assessed: 'planned',
  'awaiting-approval': 'waiting',
  approved: 'planned',
  scheduled: 'planned',
  implementing: 'in-progress',
  'backed-out': 'in-progress',
  review: 'in-progress',
  closed: 'done',
  rejected: 'cancelled',
  cancelled: 'cancelled',
} as const satisfies Record<ChangeStatus, TaskStatus>;
