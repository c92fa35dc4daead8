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

/** The names from the widest to the narrowest, on one line. */
export const choiceName = (choice: Omit<WorkChoice, 'work' | 'kind'>): string =>
  [choice.clientName, choice.systemName, choice.taskTitle]
    .filter((name) => name !== '')
    .join(' · ');
