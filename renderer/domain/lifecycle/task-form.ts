import type { LifecycleTask } from './task.ts';

/** A lifecycle task as typed. */
export type TaskForm = {
  readonly kind: string;
  readonly systemId: string;
  readonly title: string;
  readonly description: string;
  readonly status: string;
  readonly responsibleId: string;
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly actualStart: string;
  readonly actualEnd: string;
};

export const emptyTaskForm = (): TaskForm => ({
  kind: 'change',
  systemId: '',
  title: '',
  description: '',
  status: 'planned',
  responsibleId: '',
  plannedStart: '',
  plannedEnd: '',
  actualStart: '',
  actualEnd: '',
});

export const taskToForm = (task: LifecycleTask): TaskForm => ({
  kind: task.kind,
  systemId: task.systemId,
  title: task.title,
  description: task.description,
  status: task.status,
  responsibleId: task.responsibleId ?? '',
  plannedStart: task.plannedStart ?? '',
  plannedEnd: task.plannedEnd ?? '',
  actualStart: task.actualStart ?? '',
  actualEnd: task.actualEnd ?? '',
});
