import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { weekRowId } from '#domain/hours/week-rows.ts';
import type { NamedWeekRow } from '#state/hours.ts';

export type EntryName = {
  readonly clientName: string;
  readonly systemName: string;
  readonly taskTitle: string;
};

const unnamed: EntryName = { clientName: '', systemName: '', taskTitle: '' };

/** What an entry's work is called, by the rows of its week, which are read with their names. */
export const entryNames = (rows: readonly NamedWeekRow[]): ((entry: TimeEntry) => EntryName) => {
  const byWork = new Map(rows.map((row) => [weekRowId(row.key), row]));
  return (entry) => byWork.get(weekRowId(entry)) ?? unnamed;
};
