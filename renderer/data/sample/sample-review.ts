import { brandText } from '#domain/brand.ts';
import type { ReviewState } from '#domain/hours/time-entry.ts';
import { addMonths, monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { RowOf } from './row-of.ts';
import { on, sampleStart } from './sample-date.ts';

/** What is billed was approved before; two weeks wait for it, and the newest are still open (R25). */
const lastApproved = on('2026-10-31');
const lastSubmitted = on('2026-11-15');

/** The last month that is closed: October is what the month close is about (R26). */
const lastLocked = on('2026-09-01');

const reviewOn = (date: PlainDate): ReviewState => {
  if (date <= lastApproved) return 'approved';
  return date <= lastSubmitted ? 'submitted' : 'open';
};

/** An entry with how far its review has come. */
export const reviewed = (row: RowOf<'timeEntries'>): RowOf<'timeEntries'> => ({
  ...row,
  fields: { ...row.fields, review: reviewOn(row.fields.workDate) },
});

/** The closed months, from the first of the firm's history. */
export const lockRows = (): readonly RowOf<'periodLocks'>[] => {
  const rows: RowOf<'periodLocks'>[] = [];
  for (let month = sampleStart; month <= lastLocked; month = addMonths(month, 1))
    rows.push({ id: brandText(monthOf(month)), fields: { isLocked: true, reason: '' } });
  return rows;
};
