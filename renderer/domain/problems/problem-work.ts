import type { TaskStatus } from '#domain/lifecycle/task.ts';
import type { ProblemStatus } from './problem.ts';

/** What a problem's status says of it as a piece of work. */
export const problemWork = {
  new: 'planned',
  assessed: 'planned',
  rca: 'in-progress',
  'known-error': 'waiting',
  'fix-in-progress': 'in-progress',
  resolved: 'in-progress',
  closed: 'done',
  'risk-accepted': 'done',
  duplicate: 'cancelled',
  cancelled: 'cancelled',
} as const satisfies Record<ProblemStatus, TaskStatus>;
