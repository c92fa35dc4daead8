import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { Person } from '#domain/people/person.ts';
import type { TaskId } from '#domain/record.ts';
import { toSeconds, type Seconds } from '#domain/time/duration.ts';
import type { Store } from './store.ts';

export type TaskHoursRow = TimeEntry & { readonly person: Person | null };

/** The hours put on a task: how many entries and how long in all (kept sums), and the newest of them. */
export type TaskHours = {
  readonly rows: readonly TaskHoursRow[];
  readonly total: number;
  readonly seconds: Seconds;
};

export async function listTaskHours(
  { database }: Store,
  { taskId, limit }: { readonly taskId: TaskId; readonly limit: number },
): Promise<TaskHours> {
  const [summary, entries] = await Promise.all([
    database.taskSummaries.get(taskId),
    database.timeEntries
      .where('[taskId+workDate]')
      .between([taskId, ''], [taskId, '\uffff'])
      .reverse()
      .limit(limit)
      .toArray(),
  ]);
  const people = await database.people.bulkGet(entries.map(({ personId }) => personId));
  return {
    rows: entries.map((entry, place) => ({ ...entry, person: people[place] ?? null })),
    total: summary?.entries ?? 0,
    seconds: summary?.seconds ?? toSeconds(0),
  };
}
