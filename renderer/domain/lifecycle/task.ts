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

export const taskKinds = ['release', 'change', 'problem', 'case', 'integration', 'other'] as const;
export type TaskKind = (typeof taskKinds)[number];

/**
 * The kinds with a course of their own (itsm.md 2.2, 2.4–2.6): a row of their own table under the task's id says how far
 * they have come and why; the task is what hours, boards, search and the life line know of them.
 */
export const courseKinds = ['release', 'change', 'problem', 'case'] as const;
export type CourseKind = (typeof courseKinds)[number];

export const hasCourse = (kind: TaskKind): kind is CourseKind =>
  (courseKinds as readonly TaskKind[]).includes(kind);

export const taskStatuses = ['planned', 'in-progress', 'waiting', 'done', 'cancelled'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** A piece of planned work on a system. `clientId` repeats the system's so that a client's tasks are one indexed read. */
export type LifecycleTask = Envelope<TaskId> & {
  readonly kind: TaskKind;
  /** `REL-2026-014`, taken once and kept; '' for a kind without a course. */
  readonly number: string;
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

/** The tables whose records have a status with a history. */
export type StatusTable =
  | 'tasks'
  | 'systems'
  | 'invoices'
  | 'numberSeries'
  | 'releases'
  | 'changes'
  | 'problems'
  | 'cases'
  | 'defects'
  | 'integrations'
  | 'documents'
  | 'handovers'
  | 'changeTemplates'
  | 'certifications'
  | 'trainings'
  | 'timeEntries'
  | 'periodLocks'
  | 'contracts';

/** One change of status of any record; append-only. Key figures are computed from these, never from `updatedAt`. */
export type StatusEvent = Envelope<StatusEventId> & {
  readonly table: StatusTable;
  readonly recordId: string;
  readonly from: string | null;
  readonly to: string;
  readonly at: Instant;
  readonly reason: string;
  /** The guards that were passed by with that reason (`Lack.code`); absent when none was. */
  readonly overrides?: readonly string[];
};
