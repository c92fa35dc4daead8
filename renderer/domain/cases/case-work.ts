import type { TaskStatus } from '#domain/lifecycle/task.ts';
import type { CaseStatus } from './case.ts';

/** What a case's status says of it as a piece of work. */
export const caseWork = {
  registered: 'planned',
  open: 'planned',
  'in-progress': 'in-progress',
  waiting: 'waiting',
  resolved: 'in-progress',
  closed: 'done',
} as const satisfies Record<CaseStatus, TaskStatus>;
