import { brandText } from '#domain/brand.ts';
import type { Instant } from '#domain/time/instant.ts';
import { addDays, monthNumberOf, toPlainDate, weekdayOf, yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** A day written in the sample's own tables. */
export const on = (date: string): PlainDate => brandText(date);

/** The day on which the sample firm is seen: ends of support in its stories are real ones about this day. */
export const sampleToday = on('2026-11-24');

/** The first day of its history. */
export const sampleStart = on('2024-12-01');

/** The last Sunday of March or October, when the clocks are changed (Directive 2000/84/EC). */
const lastSunday = (year: number, month: 3 | 10): PlainDate => {
  const last = toPlainDate(year, month, 31) ?? sampleStart;
  return addDays(last, -(weekdayOf(last) % 7));
};

const isSummer = (date: PlainDate): boolean => {
  const year = yearOf(date);
  const month = monthNumberOf(date);
  if (month < 3 || month > 10) return false;
  return date >= lastSunday(year, 3) && date < lastSunday(year, 10);
};

/** The moment of a Swedish clock time in minutes after midnight; never asked for the hours in which clocks are changed. */
export const atMinute = (date: PlainDate, minutes: number): Instant => {
  const utc = minutes - (isSummer(date) ? 120 : 60);
  const two = (number: number): string => String(number).padStart(2, '0');
  return brandText(`${date}T${two(Math.floor(utc / 60))}:${two(utc % 60)}:00.000Z`);
};

/** Nine in the morning: when the sample's statuses change. */
export const morningOf = (date: PlainDate): Instant => atMinute(date, 9 * 60);
