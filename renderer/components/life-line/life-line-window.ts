import { addMonths, fromDayNumber, toDayNumber, type PlainDate } from '#domain/time/plain-date.ts';
import { eventsOf } from './life-event.ts';
import type { LifeLineData } from './life-line-data.ts';

/** What part of the life is in sight: whole days, `to` included. */
export type LifeLineWindow = { readonly from: PlainDate; readonly to: PlainDate };

const fewestDays = 7;
/** How far past what is known the picture may be pushed, as a share of the whole. */
const slack = 0.25;

const windowOf = (from: number, days: number): LifeLineWindow => ({
  from: fromDayNumber(Math.round(from)),
  to: fromDayNumber(Math.round(from) + Math.max(1, Math.round(days)) - 1),
});

const startAndLength = ({ from, to }: LifeLineWindow): readonly [number, number] => [
  toDayNumber(from),
  toDayNumber(to) - toDayNumber(from) + 1,
];

/** With a little air on both sides, and today never at the very edge. */
const aired = (first: number, known: number, today: PlainDate): LifeLineWindow => {
  const last = Math.max(known, toDayNumber(today) + 60);
  const air = Math.max(7, Math.round((last - first) * 0.025));
  return windowOf(first - air, last - first + 1 + 2 * air);
};

/** From the first thing known to the last: plan to planned retirement, today always within, with a little air. */
export const wholeLife = (
  data: Pick<LifeLineData, 'system' | 'phases' | 'tasks' | 'documents' | 'responsibilities'>,
  today: PlainDate,
): LifeLineWindow => {
  const dates = [
    today,
    data.system.plannedRetirement,
    ...data.phases.flatMap(({ from, to }) => [from, to]),
    ...eventsOf(data, today).flatMap((event) => [
      event.plannedStart,
      event.actualStart,
      event.date,
    ]),
    ...data.responsibilities.map(({ from }) => from),
  ].filter((date) => date !== null);
  const days = dates.map(toDayNumber);
  return aired(Math.min(...days), Math.max(...days), today);
};

/** Many lives under one axis: from the first day of any to the last that is known. */
export const wholeOfMany = (lives: LifeLineWindow, today: PlainDate): LifeLineWindow =>
  aired(toDayNumber(lives.from), toDayNumber(lives.to), today);

/** What is shown of many lives at first: two years back and one ahead, where marks can still be told apart. */
export const lateOfMany = (whole: LifeLineWindow, today: PlainDate): LifeLineWindow => {
  const from = addMonths(today, -24);
  const to = addMonths(today, 12);
  return whole.from >= from && whole.to <= to
    ? whole
    : { from: whole.from > from ? whole.from : from, to };
};

const inside = (from: number, days: number, whole: LifeLineWindow): LifeLineWindow => {
  const [wholeFrom, wholeDays] = startAndLength(whole);
  const most = wholeDays * (1 + 2 * slack);
  const length = Math.min(Math.max(days, fewestDays), most);
  const earliest = wholeFrom - wholeDays * slack;
  const latest = wholeFrom + wholeDays * (1 + slack) - length;
  return windowOf(Math.min(Math.max(from, earliest), Math.max(earliest, latest)), length);
};

/** Shows `factor` times as many days; the point at `anchor` (0 the left edge, 1 the right) stays where it is. */
export const zoomed = (
  view: LifeLineWindow,
  whole: LifeLineWindow,
  factor: number,
  anchor: number,
): LifeLineWindow => {
  const [from, days] = startAndLength(view);
  const [, wholeDays] = startAndLength(whole);
  const longest = wholeDays * (1 + 2 * slack);
  const length = Math.round(Math.min(Math.max(days * factor, fewestDays), longest));
  return inside(from + (days - length) * anchor, length, whole);
};

/** Moves by whole days, never past the slack around the whole life. */
export const panned = (
  view: LifeLineWindow,
  whole: LifeLineWindow,
  days: number,
): LifeLineWindow => {
  const [from, length] = startAndLength(view);
  return inside(from + days, length, whole);
};

/** The window moved just so far that a day is in sight with some air beside it. */
export const revealing = (
  view: LifeLineWindow,
  whole: LifeLineWindow,
  date: PlainDate,
): LifeLineWindow => {
  const [from, days] = startAndLength(view);
  const air = Math.min(days / 8, days - 1);
  const day = toDayNumber(date);
  if (day < from + air) return panned(view, whole, day - air - from);
  if (day > from + days - 1 - air) return panned(view, whole, day + air - (from + days - 1));
  return view;
};

/** A window that shows some days with as much air on either side. */
export const around = (from: PlainDate, to: PlainDate, whole: LifeLineWindow): LifeLineWindow => {
  const [start, days] = startAndLength({ from, to });
  const length = Math.max(fewestDays, days * 2);
  return inside(start - (length - days) / 2, length, whole);
};
