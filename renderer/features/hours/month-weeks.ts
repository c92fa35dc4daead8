import {
  addDays,
  firstOfMonth,
  isoWeekOf,
  lastOfMonth,
  mondayOf,
  monthOf,
  weekDays,
  type PlainDate,
} from '#domain/time/plain-date.ts';

/** One week of the small calendar; `isInside` is false for the days that belong to the months beside. */
export type MonthWeek = {
  readonly monday: PlainDate;
  readonly week: number;
  readonly days: readonly { readonly date: PlainDate; readonly isInside: boolean }[];
};

/** The weeks that hold the month of a day, from the Monday on or before its first to the Sunday on or after its last. */
export const monthWeeks = (date: PlainDate): readonly MonthWeek[] => {
  const month = monthOf(date);
  const last = mondayOf(lastOfMonth(date));
  const weeks: MonthWeek[] = [];
  for (let monday = mondayOf(firstOfMonth(date)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push({
      monday,
      week: isoWeekOf(monday).week,
      days: weekDays(monday).map((day) => ({ date: day, isInside: monthOf(day) === month })),
    });
  }
  return weeks;
};
