import type { Instant } from '#domain/time/instant.ts';
import type { Place } from '#domain/time/place.ts';
import {
  addDays,
  addMonths,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
} from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { daysOf } from './collisions.ts';
import type { Slot } from './collisions.ts';

export type CalendarView = 'month' | 'week' | 'table';

/** The days that a view shows round a day: a month in whole weeks, a week, or for the table just the month. */
export const periodOf = (
  view: CalendarView,
  day: PlainDate,
): { readonly from: PlainDate; readonly to: PlainDate } => {
  if (view === 'week') return { from: mondayOf(day), to: addDays(mondayOf(day), 6) };
  const first = firstOfMonth(day);
  const last = lastOfMonth(day);
  if (view === 'table') return { from: first, to: last };
  return { from: mondayOf(first), to: addDays(mondayOf(last), 6) };
};

/** The same place in the view before or after. */
export const turn = (view: CalendarView, day: PlainDate, step: 1 | -1): PlainDate =>
  view === 'week' ? addDays(day, 7 * step) : addMonths(day, step);

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** The day to which a key moves in a calendar; null where the key is not its own. */
export const pressInCalendar = (
  view: CalendarView,
  day: PlainDate,
  key: string,
): PlainDate | null => {
  if (key === 'Home') return mondayOf(day);
  if (key === 'End') return addDays(mondayOf(day), 6);
  if (key === 'PageUp') return turn(view, day, -1);
  if (key === 'PageDown') return turn(view, day, 1);
  const step = steps[key];
  return step === undefined ? null : addDays(day, step);
};

/** Every day from the first to the last. */
export const daysBetweenBoth = (from: PlainDate, to: PlainDate): readonly PlainDate[] => {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** The windows by the days that they touch, in order of their beginning. */
export const slotsByDay = <Each extends Slot>(
  slots: readonly Each[],
  { zone, rules }: Place,
): ReadonlyMap<PlainDate, readonly Each[]> => {
  const byDay = new Map<PlainDate, Each[]>();
  for (const slot of slots) {
    for (const day of daysOf(slot, zone, rules)) {
      const there = byDay.get(day);
      if (there === undefined) byDay.set(day, [slot]);
      else there.push(slot);
    }
  }
  return byDay;
};

/** A window's part of one day, in minutes of the clock, and its place beside those at the same time. */
export type Block<Each extends Slot> = {
  readonly slot: Each;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly lanes: number;
};

const dayLength = 1440;
/** What is shorter could neither be read nor hit. */
const shortest = 45;

const minuteOf = (instant: Instant, day: PlainDate, { zone, rules }: Place): number => {
  const { date, time } = rules.toLocal(instant, zone);
  if (date < day) return 0;
  if (date > day) return dayLength;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
};

/** A day's windows as blocks: those that meet in time stand side by side. */
export const blocksOf = <Each extends Slot>(
  slots: readonly Each[],
  day: PlainDate,
  place: Place,
): readonly Block<Each>[] => {
  const spans = slots
    .map((slot) => {
      const from = Math.min(minuteOf(slot.from, day, place), dayLength - shortest);
      return { slot, from, to: Math.max(minuteOf(slot.to, day, place), from + shortest) };
    })
    .toSorted((one, other) => one.from - other.from);
  const ends: number[] = [];
  const placed = spans.map((span) => {
    const free = ends.findIndex((end) => end <= span.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.to;
    return { ...span, lane };
  });
  return placed.map((block) => {
    const beside = placed.filter((each) => each.from < block.to && block.from < each.to);
    return { ...block, lanes: Math.max(...beside.map(({ lane }) => lane)) + 1 };
  });
};
