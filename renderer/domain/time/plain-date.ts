import type { Brand } from '#domain/brand.ts';
import { brandText } from '#domain/brand.ts';

/** A day in the calendar without time or zone: `2026-11-24` (ISO 8601). */
export type PlainDate = Brand<string, 'PlainDate'>;

/** A month: `2026-11`. */
export type PlainMonth = Brand<string, 'PlainMonth'>;

const two = (number: number): string => String(number).padStart(2, '0');

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days in a month, 1–12. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** The day, or null when the calendar has no such day. Years 1900–2199: what an office can mean. */
export const toPlainDate = (year: number, month: number, day: number): PlainDate | null => {
  const integers = [year, month, day].every(Number.isInteger);
  if (!integers || year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return brandText(`${year}-${two(month)}-${two(day)}`);
};

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
/** 1–12. */
export const monthNumberOf = (date: PlainDate): number => Number(date.slice(5, 7));
/** 1–31. */
export const dayOf = (date: PlainDate): number => Number(date.slice(8, 10));

/** Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms": days_from_civil). */
export const toDayNumber = (date: PlainDate): number => {
  const month = monthNumberOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The day of a day number (Hinnant: civil_from_days). */
export const fromDayNumber = (dayNumber: number): PlainDate => {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return brandText(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
};

export const addDays = (date: PlainDate, days: number): PlainDate =>
  fromDayNumber(toDayNumber(date) + days);

/** Days from the first to the second: negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  toDayNumber(to) - toDayNumber(from);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (date: PlainDate): number => ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the day's week. */
export const mondayOf = (date: PlainDate): PlainDate => addDays(date, 1 - weekdayOf(date));

/** The seven days of a week from its Monday. */
export const weekDays = (monday: PlainDate): readonly PlainDate[] =>
  [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));

/** The ISO 8601 week: the year in which its Thursday lies, and its number, 1–53. */
export const isoWeekOf = (date: PlainDate): { readonly year: number; readonly week: number } => {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = yearOf(thursday);
  const january = brandText<PlainDate>(`${String(year).padStart(4, '0')}-01-01`);
  return { year, week: Math.floor(daysBetween(january, thursday) / 7) + 1 };
};

export const monthOf = (date: PlainDate): PlainMonth => brandText(date.slice(0, 7));

/** The first day of the day's month. */
export const firstOfMonth = (date: PlainDate): PlainDate => brandText(`${date.slice(0, 7)}-01`);

/** The last day of the day's month. */
export const lastOfMonth = (date: PlainDate): PlainDate =>
  brandText(`${date.slice(0, 7)}-${daysInMonth(yearOf(date), monthNumberOf(date))}`);

/** The same day some months on, the month's last where it has no such day (R37): 31 January + 1 is 28 February. */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const total = yearOf(date) * 12 + monthNumberOf(date) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  const day = Math.min(dayOf(date), daysInMonth(year, month));
  return brandText(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
};
