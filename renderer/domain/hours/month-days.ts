import type { Employment } from '#domain/people/person.ts';
import { brandText } from '#domain/brand.ts';
import { addSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { addDays, lastOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate, PlainMonth } from '#domain/time/plain-date.ts';
import { holidayOn } from '#domain/time/swedish-holidays.ts';
import type { SwedishHoliday } from '#domain/time/swedish-holidays.ts';
import type { ReviewState, TimeEntry } from './time-entry.ts';
import { leastReview } from './week-rows.ts';
import { dayTarget } from './workday-target.ts';

/** One day of a person's month. */
export type MonthDay = {
  readonly date: PlainDate;
  readonly seconds: Seconds;
  readonly entries: number;
  /** What the day asks for: nothing on weekends and red days. */
  readonly target: Seconds;
  readonly holiday: SwedishHoliday | null;
  /** How far its entries have come at least (R25); null without any. */
  readonly review: ReviewState | null;
  /** A workday that has passed without an hour. */
  readonly isMissing: boolean;
};

export type DaysOf = {
  readonly month: PlainMonth;
  readonly employments: readonly Employment[];
  readonly today: PlainDate;
};

/** Every day of a month. A day that has passed with no hour at all is missing; a short one is no more than short. */
export const monthDays = (
  entries: readonly Pick<TimeEntry, 'workDate' | 'seconds' | 'review'>[],
  { month, employments, today }: DaysOf,
): readonly MonthDay[] => {
  const first: PlainDate = brandText(`${month}-01`);
  const last = lastOfMonth(first);
  const days: MonthDay[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const ofDay = entries.filter(({ workDate }) => workDate === date);
    const target = dayTarget(date, employments);
    days.push({
      date,
      seconds: addSeconds(...ofDay.map(({ seconds }) => seconds)),
      entries: ofDay.length,
      target,
      holiday: holidayOn(date),
      review: leastReview(ofDay),
      isMissing: target > 0 && date < today && ofDay.length === 0,
    });
  }
  return days;
};
