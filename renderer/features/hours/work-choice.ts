import type { Activity } from '#domain/hours/activity.ts';
import type { TaskKind } from '#domain/lifecycle/task.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';

/** Something that hours can be put on, with its names. */
export type WorkChoice = {
  readonly work: WeekRowKey;
  readonly clientName: string;
  readonly systemName: string;
  readonly taskTitle: string;
  readonly kind: TaskKind | null;
};

const activityOfKind = {
  release: 'release',
  change: 'change',
  problem: 'problem',
  integration: 'integration',
  other: 'operation',
} as const satisfies Record<TaskKind, Activity>;

/** The activity that work on a task of this kind most likely is; work on no task is operation. */
export const likelyActivity = (kind: TaskKind | null): Activity =>
  kind === null ? 'operation' : activityOfKind[kind];

/** The names from the widest to the narrowest, on one line. */
export const choiceName = (choice: Omit<WorkChoice, 'work' | 'kind'>): string =>
  [choice.clientName, choice.systemName, choice.taskTitle]
    .filter((name) => name !== '')
    .join(' · ');
