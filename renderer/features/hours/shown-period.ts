import { addDays, firstOfMonth, lastOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { HoursPlace } from './use-hours-place.ts';

export type Period = { readonly from: PlainDate; readonly to: PlainDate };

/** The days in sight: what is reviewed, exported or read from a calendar is of these. */
export const shownPeriod = ({
  view,
  date,
  monday,
}: Pick<HoursPlace, 'view' | 'date' | 'monday'>): Period => {
  if (view === 'week') return { from: monday, to: addDays(monday, 6) };
  if (view === 'day') return { from: date, to: date };
  return { from: firstOfMonth(date), to: lastOfMonth(date) };
};
