import { addMonths, firstOfMonth, monthOf, type PlainDate } from '#domain/time/plain-date.ts';
import type { ClientMonth } from '#state/clients.ts';

/** One month of a client's hours, in whole hundredths of an hour for the picture and raw seconds for the table. */
export type MonthRow = {
  readonly first: PlainDate;
  readonly billable: number;
  readonly other: number;
};

/** The last twelve months, the present one last; a month without work is there with nothing. Seconds. */
export const monthRows = (
  months: readonly ClientMonth[],
  today: PlainDate,
): readonly MonthRow[] => {
  const byMonth = new Map(months.map((month) => [month.month, month.sums]));
  return Array.from({ length: 12 }, (_, index) => {
    const first = firstOfMonth(addMonths(firstOfMonth(today), index - 11));
    const sums = byMonth.get(monthOf(first));
    const billable = sums ? sums.open.seconds + sums.drafted.seconds + sums.invoiced.seconds : 0;
    return { first, billable, other: sums?.none.seconds ?? 0 };
  });
};
