import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import { addDays, daysBetween, toPlainDate, yearOf } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

const dayWords: Readonly<Record<string, number>> = {
  idag: 0,
  'i dag': 0,
  today: 0,
  igår: -1,
  'i går': -1,
  yesterday: -1,
  imorgon: 1,
  'i morgon': 1,
  tomorrow: 1,
};

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const englishMonths: Readonly<Record<string, number>> = { may: 5, oct: 10 };

const monthOfWord = (word: string): number => {
  const start = word.slice(0, 3);
  return englishMonths[start] ?? months.indexOf(start) + 1;
};

const found = (date: PlainDate | null): FieldResult<PlainDate> =>
  date === null ? fail('date-does-not-exist') : ok(date);

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The year that puts the day nearest to today: in January "24/12" means last month. */
const nearestYear = (month: number, day: number, today: PlainDate): FieldResult<PlainDate> => {
  const year = yearOf(today);
  const candidates = [year, year - 1, year + 1]
    .map((each) => toPlainDate(each, month, day))
    .filter((each) => each !== null)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return found(candidates[0] ?? null);
};

/**
 * A date as typed: "2026-11-24", "20261124", "241124" (year, month, day), "24/11", "24/11-26", "24/11 2026", "24 nov",
 * "24 november 2026", "idag", "igår", "imorgon". Without a year, the one nearest to `today`.
 */
export const parsePlainDate = (text: string, today: PlainDate): FieldResult<PlainDate> => {
  if (text.length > 60) return fail('date-format');
  const typed = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return fail('required');
  const offset = Object.hasOwn(dayWords, typed) ? dayWords[typed] : undefined;
  if (offset !== undefined) return ok(addDays(today, offset));
  const yearFirst =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed) ??
    /^(\d{4}|\d{2})(\d{2})(\d{2})$/.exec(typed);
  if (yearFirst) {
    const [, year = '', month = '', day = ''] = yearFirst;
    return found(toPlainDate(fullYear(year), Number(month), Number(day)));
  }
  const dayFirst = /^(\d{1,2})\/(\d{1,2})(?:[-/ ](\d{4}|\d{2}))?$/.exec(typed);
  if (dayFirst) return dayAndMonth(Number(dayFirst[1]), Number(dayFirst[2]), dayFirst[3], today);
  const worded = /^(\d{1,2})\.? ?([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(typed);
  const month = worded ? monthOfWord(worded[2] ?? '') : 0;
  return worded && month > 0
    ? dayAndMonth(Number(worded[1]), month, worded[3], today)
    : fail('date-format');
};

const dayAndMonth = (
  day: number,
  month: number,
  year: string | undefined,
  today: PlainDate,
): FieldResult<PlainDate> =>
  year === undefined
    ? nearestYear(month, day, today)
    : found(toPlainDate(fullYear(year), month, day));
