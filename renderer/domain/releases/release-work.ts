import type { TaskStatus } from '#domain/lifecycle/task.ts';
import type { ReleaseStatus } from './release.ts';

/** What a release's status says of it as a piece of work. */
export const releaseWork = {
  draft: 'planned',
  planned: 'planned',
  building: 'in-progress',
  testing: 'in-progress',
  ready: 'waiting',
  go: 'in-progress',
  'rolling-out': 'in-progress',
  hypercare: 'in-progress',
  'signed-off': 'in-progress',
  closed: 'done',
  'backed-out': 'in-progress',
  failed: 'done',
  cancelled: 'cancelled',
} as const satisfies Record<ReleaseStatus, TaskStatus>;
