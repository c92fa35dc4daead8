import { isWorkday } from '#domain/time/swedish-holidays.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Employment } from '#domain/people/person.ts';

/** A full day: the fifth of a full week (Arbetstidslagen 5 §: 40 hours). */
const fullDay: Seconds = toSeconds(8 * 3600);

const none: Seconds = toSeconds(0);

/** What a day asks of a person: a full day on workdays of their employment, nothing on red days and weekends. */
export const dayTarget = (date: PlainDate, employments: readonly Employment[]): Seconds => {
  const isEmployed =
    employments.length === 0 ||
    employments.some(({ from, to }) => from <= date && (to === null || date <= to));
  return isEmployed && isWorkday(date) ? fullDay : none;
};
