import type { TaskKind, TaskStatus } from '#domain/lifecycle/task.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** A sample task before it has an id: its days are when it was planned for and when it really went. */
export type TaskSeed = {
  readonly kind: TaskKind;
  readonly system: string;
  readonly title: string;
  readonly description: string;
  readonly status: TaskStatus;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Days by which the work ended later than planned. */
  readonly delay: number;
  /** Why it waits or was given up. */
  readonly reason: string;
  readonly checklist: readonly string[];
};
