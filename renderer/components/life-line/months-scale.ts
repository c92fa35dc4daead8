import { addMonths, firstOfMonth, toDayNumber, type PlainDate } from '#domain/time/plain-date.ts';
import type { DayScale } from './axis-ticks.ts';

/** Whole months about today: so many before today's, and so many from today's on. */
export type MonthsAbout = { readonly back: number; readonly ahead: number };

/** The scale that shows whole months about today in `width` pixels. */
export const monthsScale = (
  today: PlainDate,
  { back, ahead }: MonthsAbout,
  width: number,
): DayScale => {
  const from = toDayNumber(firstOfMonth(addMonths(today, -back)));
  const to = toDayNumber(addMonths(firstOfMonth(today), ahead));
  return { from, to, left: 0, pixelsPerDay: width / (to - from) };
};
