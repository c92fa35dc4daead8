import { monthOf } from '#domain/time/plain-date.ts';
import type { PlainMonth } from '#domain/time/plain-date.ts';
import type { TimeEntry } from './time-entry.ts';

/** Why an entry can't be written in, the firmest reason first: on an issued invoice, approved (R25), month closed (R26). */
export type EntryLock = 'invoiced' | 'approved' | 'month';

/** An invoiced or approved entry is changed by no command (R25, R31), whatever its month. */
export const isFastEntry = ({ billing, review }: Pick<TimeEntry, 'billing' | 'review'>): boolean =>
  billing === 'invoiced' || review === 'approved';

/** What stands in the way of changing an entry, or null. */
export const entryLock = (
  entry: Pick<TimeEntry, 'billing' | 'review' | 'workDate'>,
  isMonthLocked: (month: PlainMonth) => boolean,
): EntryLock | null => {
  if (entry.billing === 'invoiced') return 'invoiced';
  if (entry.review === 'approved') return 'approved';
  return isMonthLocked(monthOf(entry.workDate)) ? 'month' : null;
};
