import type { TaskKind, TaskStatus } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { SampleInitials } from './sample-people.ts';

/** A sample task with its days, planned and real. */
export type TaskSeed = {
  readonly id: TaskId;
  /** '' for a kind without a course. */
  readonly number: string;
  readonly kind: TaskKind;
  readonly system: string;
  readonly title: string;
  readonly description: string;
  readonly status: TaskStatus;
  readonly responsible: SampleInitials;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly began: PlainDate | null;
  readonly ended: PlainDate | null;
  readonly checklist: readonly string[];
};
