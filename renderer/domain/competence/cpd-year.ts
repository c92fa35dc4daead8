import { daysBetween, yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { brandText } from '#domain/brand.ts';
import type { Certification } from './certification.ts';

/** A year's points of continuing development against what the certificate asks (ITIL: at least 20). */
export type CpdYear = {
  readonly year: number;
  readonly points: number;
  readonly asked: number;
  /** Whether fewer are logged than the part of the year that has passed asks for; all of them once it is over. */
  readonly isBehind: boolean;
};

/** The points of the day's year, or null where the certificate asks for none. */
export const cpdYear = (
  { cpd, pointsPerYear }: Pick<Certification, 'cpd' | 'pointsPerYear'>,
  day: PlainDate,
): CpdYear | null => {
  if (pointsPerYear === null) return null;
  const year = yearOf(day);
  const first = brandText<PlainDate>(`${year}-01-01`);
  const next = brandText<PlainDate>(`${year + 1}-01-01`);
  const points = cpd
    .filter(({ date }) => date >= first && date <= day)
    .reduce((sum, entry) => sum + entry.points, 0);
  const passed = daysBetween(first, day) + 1;
  const isBehind = points * daysBetween(first, next) < pointsPerYear * passed;
  return { year, points, asked: pointsPerYear, isBehind };
};
