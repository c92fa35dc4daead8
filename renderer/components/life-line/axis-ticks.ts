import {
  addMonths,
  firstOfMonth,
  fromDayNumber,
  isoWeekOf,
  mondayOf,
  monthNumberOf,
  toDayNumber,
  yearOf,
  type PlainDate,
} from '#domain/time/plain-date.ts';
import type { LifeLineWords } from './life-line-data.ts';
import { textWidth } from './text-width.ts';

export type AxisUnit = 'year' | 'quarter' | 'month' | 'week';

/** A stretch of the axis; its label is null where it would not fit. */
export type Tick = {
  readonly unit: AxisUnit;
  readonly x: number;
  readonly width: number;
  readonly label: { readonly x: number; readonly text: string } | null;
};

export type DayScale = {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly pixelsPerDay: number;
};

const axisFontSize = 11;

const monthsIn = { year: 12, quarter: 3, month: 1 } as const;

const monthStart = (date: PlainDate, step: number): PlainDate =>
  addMonths(firstOfMonth(date), -((monthNumberOf(date) - 1) % step));

/** The first day of the unit that holds `day`, or of the one after it. */
const startOf = (day: number, unit: AxisUnit, ahead: 0 | 1): number => {
  const date = fromDayNumber(day);
  if (unit === 'week') return toDayNumber(mondayOf(date)) + ahead * 7;
  return toDayNumber(addMonths(monthStart(date, monthsIn[unit]), ahead * monthsIn[unit]));
};

const nameOf = (
  day: number,
  unit: AxisUnit,
  outer: AxisUnit | null,
  words: LifeLineWords,
): string => {
  const date = fromDayNumber(day);
  if (unit === 'year') return String(yearOf(date));
  if (unit === 'quarter') return words.quarter(Math.floor((monthNumberOf(date) - 1) / 3) + 1);
  if (unit === 'week') return words.week(isoWeekOf(date).week);
  return outer === null ? `${words.month(date)} ${yearOf(date)}` : words.month(date);
};

const unitsAt = (pixelsPerDay: number): readonly [AxisUnit, AxisUnit | null] => {
  if (pixelsPerDay >= 5.5) return ['month', 'week'];
  if (pixelsPerDay >= 1) return ['year', 'month'];
  if (pixelsPerDay >= 0.3) return ['year', 'quarter'];
  return ['year', null];
};

const stretches = (
  scale: DayScale,
  unit: AxisUnit,
  outer: AxisUnit | null,
  words: LifeLineWords,
): readonly Tick[] => {
  const ticks: Tick[] = [];
  for (let day = startOf(scale.from, unit, 0); day < scale.to; day = startOf(day, unit, 1)) {
    const start = Math.max(day, scale.from);
    const end = Math.min(startOf(day, unit, 1), scale.to);
    const x = scale.left + (start - scale.from) * scale.pixelsPerDay;
    const width = (end - start) * scale.pixelsPerDay;
    const text = nameOf(day, unit, outer, words);
    const fits = textWidth(text, axisFontSize) + 8 <= width;
    ticks.push({ unit, x, width, label: fits ? { x: x + 5, text } : null });
  }
  return ticks;
};

/** The axis in two rows, the coarser above: years over quarters or months, or months over weeks, by the zoom. */
export const axisTicks = (
  scale: DayScale,
  words: LifeLineWords,
): { readonly major: readonly Tick[]; readonly minor: readonly Tick[] } => {
  const [major, minor] = unitsAt(scale.pixelsPerDay);
  return {
    major: stretches(scale, major, null, words),
    minor: minor === null ? [] : stretches(scale, minor, major, words),
  };
};
