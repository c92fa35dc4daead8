import type {
  ChecklistItemId,
  ClientId,
  Envelope,
  PersonId,
  StatusEventId,
  SystemId,
  TaskId,
} from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

export const taskKinds = ['release', 'change', 'problem', 'integration', 'other'] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskStatuses = ['planned', 'in-progress', 'waiting', 'done', 'cancelled'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** A piece of planned work on a system. `clientId` repeats the system's so that a client's tasks are one indexed read. */
export type LifecycleTask = Envelope<TaskId> & {
  readonly kind: TaskKind;
  readonly systemId: SystemId;
  readonly clientId: ClientId;
  readonly title: string;
  readonly description: string;
  readonly status: TaskStatus;
  readonly responsibleId: PersonId | null;
  readonly plannedStart: PlainDate | null;
  readonly plannedEnd: PlainDate | null;
  readonly actualStart: PlainDate | null;
  readonly actualEnd: PlainDate | null;
};

export type ChecklistItem = Envelope<ChecklistItemId> & {
  readonly taskId: TaskId;
  readonly text: string;
  readonly isDone: boolean;
  readonly position: number;
};

/** One change of status of any record; append-only. Key figures are computed from these, never from `updatedAt`. */
export type StatusEvent = Envelope<StatusEventId> & {
  readonly table: 'tasks' | 'systems' | 'invoices';
  readonly recordId: string;
  readonly from: string | null;
  readonly to: string;
  readonly at: Instant;
  readonly reason: string;
};
