import { likelyActivity } from '#domain/hours/likely-activity.ts';
import {
  emptyTimeEntryForm,
  timeEntryToForm,
  type TimeEntryForm,
} from '#domain/hours/time-entry-form.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { brandText } from '#domain/brand.ts';
import type { PersonId, TaskId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useZoneRules } from '#state/session.ts';
import { useGetTaskQuery } from '#state/tasks.ts';

type Asked = {
  readonly personId: PersonId;
  readonly date: PlainDate;
  readonly entry: TimeEntry | null;
  readonly taskId: TaskId | null;
};

/** What the entry's form holds at first; null while the task that it is for is being read. */
export const useEntryValues = ({ personId, date, entry, taskId }: Asked): TimeEntryForm | null => {
  const rules = useZoneRules();
  const task = useGetTaskQuery(taskId ?? brandText<TaskId>(''));
  if (entry !== null) return timeEntryToForm(entry, rules);
  const empty = { ...emptyTimeEntryForm(date), personId };
  if (taskId === null) return empty;
  if (task.data === undefined) return null;
  if (task.data === null) return empty;
  return {
    ...empty,
    clientId: task.data.clientId,
    systemId: task.data.systemId,
    taskId: task.data.id,
    activity: likelyActivity(task.data.kind),
  };
};
