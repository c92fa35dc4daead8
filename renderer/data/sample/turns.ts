import type { StatusTable } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { RowOf } from './row-of.ts';

/** A status that a record came to, when, and why where a reason was asked for. */
export type Turn = readonly [to: string, at: Instant, reason?: string];

export type EventFields = RowOf<'statusEvents'>['fields'];

/** A record's history: from `from` through each turn in order. */
export const eventsOf = (
  table: StatusTable,
  recordId: string,
  from: string | null,
  turns: readonly Turn[],
): readonly EventFields[] =>
  turns.map(([to, at, reason = ''], index) => ({
    table,
    recordId,
    from: turns[index - 1]?.[0] ?? from,
    to,
    at,
    reason,
  }));

/** The history of a piece of work with a course: made as a planned task, then its course from where courses begin. */
export const courseEvents = (
  table: StatusTable,
  id: TaskId,
  first: string,
  madeAt: Instant,
  turns: readonly Turn[],
): readonly EventFields[] => [
  ...eventsOf('tasks', id, null, [['planned', madeAt]]),
  ...eventsOf(table, id, first, turns),
];
