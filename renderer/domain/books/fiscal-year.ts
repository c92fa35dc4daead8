import {
  addDays,
  daysInMonth,
  monthNumberOf,
  toPlainDate,
  yearOf,
} from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

type Year = { readonly from: PlainDate; readonly to: PlainDate };

const firstOf = (year: number, month: number, fallback: PlainDate): PlainDate =>
  toPlainDate(year, month, 1) ?? fallback;

/** The fiscal year that a day is in, where each begins with the same month (1–12). */
export const fiscalYearOf = (date: PlainDate, firstMonth: number): Year => {
  const year = yearOf(date) - (monthNumberOf(date) < firstMonth ? 1 : 0);
  return {
    from: firstOf(year, firstMonth, date),
    to: addDays(firstOf(year + 1, firstMonth, date), -1),
  };
};

export const vatPeriodLengths = ['month', 'quarter', 'year'] as const;
export type VatPeriodLength = (typeof vatPeriodLengths)[number];

const monthsIn: Record<VatPeriodLength, number> = { month: 1, quarter: 3, year: 12 };

/** The calendar month or quarter that a day is in, or the fiscal year (SFL 26:10–11). */
export const vatPeriodOf = (date: PlainDate, length: VatPeriodLength, firstMonth: number): Year => {
  if (length === 'year') return fiscalYearOf(date, firstMonth);
  const months = monthsIn[length];
  const first = monthNumberOf(date) - ((monthNumberOf(date) - 1) % months);
  const last = first + months - 1;
  const year = yearOf(date);
  return {
    from: firstOf(year, first, date),
    to: toPlainDate(year, last, daysInMonth(year, last)) ?? date,
  };
};
