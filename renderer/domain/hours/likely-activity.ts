import type { TaskKind } from '#domain/lifecycle/task.ts';
import type { Activity } from './activity.ts';

const activityOfKind = {
  release: 'release',
  change: 'change',
  problem: 'problem',
  case: 'operation',
  integration: 'integration',
  other: 'operation',
} as const satisfies Record<TaskKind, Activity>;

/** What work on a task of this kind most likely is; work on no task is operation. A proposal, never a rule. */
export const likelyActivity = (kind: TaskKind | null): Activity =>
  kind === null ? 'operation' : activityOfKind[kind];
