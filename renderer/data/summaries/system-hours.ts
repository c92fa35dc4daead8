import { isFollowUp } from '#domain/systems/continuity.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { monthOf } from '#domain/time/plain-date.ts';
import { places } from './projection.ts';
import type { SummaryPlace, SummaryWork } from './summary-work.ts';

const keyOf = ({ systemId, workDate, personId }: TimeEntry): string =>
  `${systemId}|${monthOf(workDate)}|${personId}`;

/** The row that an entry counts in: none where it names no system. */
export const systemHoursPlace = (entry: TimeEntry): readonly SummaryPlace[] =>
  places('systemMonths', entry.systemId === null ? [] : [keyOf(entry)]);

/** Adds an entry (`sign` 1) to its person's month on its system, or takes it away; a row goes with its last entry. */
export function sumAtSystem(work: SummaryWork, entry: TimeEntry, sign: 1 | -1): void {
  const { systemId, personId, workDate, activity, seconds } = entry;
  if (systemId === null) return;
  const key = keyOf(entry);
  const before = work.peek('systemMonths', key);
  const entries = (before?.entries ?? 0) + sign;
  if (entries === 0) return work.drop('systemMonths', key);
  const part = isFollowUp(activity) ? sign : 0;
  work.own('systemMonths', key, {
    systemId,
    month: monthOf(workDate),
    personId,
    entries,
    seconds: toSeconds((before?.seconds ?? 0) + sign * seconds),
    followUpEntries: (before?.followUpEntries ?? 0) + part,
    followUp: toSeconds((before?.followUp ?? 0) + part * seconds),
  });
}
