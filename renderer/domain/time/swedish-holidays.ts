import { addDays, monthNumberOf, toPlainDate, weekdayOf, yearOf } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** Public holidays of lag (1989:253) 1 §, and the three eves that are free by custom and agreement. */
export type SwedishHoliday =
  | 'new-years-day'
  | 'epiphany'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day'
  | 'ascension-day'
  | 'pentecost'
  | 'national-day'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'
  | 'new-years-eve';

/** Easter Sunday of a Gregorian year (Meeus, "Astronomical Algorithms", ch. 8). */
export const easterSunday = (year: number): PlainDate | null => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toPlainDate(year, Math.floor(n / 31), (n % 31) + 1);
};

const fixed: Readonly<Record<string, SwedishHoliday>> = {
  '01-01': 'new-years-day',
  '01-06': 'epiphany',
  '05-01': 'may-day',
  '06-06': 'national-day',
  '12-24': 'christmas-eve',
  '12-25': 'christmas-day',
  '12-26': 'boxing-day',
  '12-31': 'new-years-eve',
};

// Days after Easter Sunday.
const movable: readonly (readonly [number, SwedishHoliday])[] = [
  [-2, 'good-friday'],
  [0, 'easter-sunday'],
  [1, 'easter-monday'],
  [39, 'ascension-day'],
  [49, 'pentecost'],
];

/** Midsummer's Eve is the Friday of 19–25 June, its Day the Saturday after; All Saints' the Saturday of 31 Oct–6 Nov. */
const saturdayHoliday = (date: PlainDate): SwedishHoliday | null => {
  const monthDay = date.slice(5);
  if (weekdayOf(date) === 5)
    return monthDay >= '06-19' && monthDay <= '06-25' ? 'midsummer-eve' : null;
  if (weekdayOf(date) !== 6) return null;
  if (monthDay >= '06-20' && monthDay <= '06-26') return 'midsummer-day';
  return monthDay >= '10-31' && monthDay <= '11-06' ? 'all-saints-day' : null;
};

const movableHoliday = (date: PlainDate): SwedishHoliday | null => {
  const month = monthNumberOf(date);
  const easter = month >= 3 && month <= 6 ? easterSunday(yearOf(date)) : null;
  if (easter === null) return null;
  return movable.find(([days]) => addDays(easter, days) === date)?.[1] ?? null;
};

/** The holiday that falls on a day, or null. Two never differ in effect: the first of them is named. */
export const holidayOn = (date: PlainDate): SwedishHoliday | null =>
  fixed[date.slice(5)] ?? movableHoliday(date) ?? saturdayHoliday(date);

/** Monday to Friday and no holiday. */
export const isWorkday = (date: PlainDate): boolean =>
  weekdayOf(date) <= 5 && holidayOn(date) === null;

/** The day itself when it is a workday, else the next one that is. */
export const nextWorkday = (date: PlainDate): PlainDate =>
  isWorkday(date) ? date : nextWorkday(addDays(date, 1));
