import { toDayNumber, type PlainDate } from '#domain/time/plain-date.ts';
import type { DayScale } from './axis-ticks.ts';
import type { LifeLineData, LifeLineWords } from './life-line-data.ts';
import {
  labelFontSize,
  type FlagShape,
  type Label,
  type LifeLineView,
} from './life-line-shapes.ts';
import { textWidth } from './text-width.ts';

const offset = 5;

const xOf = (date: PlainDate, scale: DayScale): number | null => {
  const day = toDayNumber(date);
  if (day < scale.from || day >= scale.to) return null;
  return scale.left + (day + 0.5 - scale.from) * scale.pixelsPerDay;
};

/** The stretch that a label takes up. */
const extentOf = (label: Label): readonly [number, number] => {
  const width = textWidth(label.text, labelFontSize);
  const before = { middle: width / 2, end: width, start: 0 }[label.anchor ?? 'start'];
  return [label.x - before, label.x - before + width];
};

const overlap = (one: Label, other: Label): boolean => {
  const [start, end] = extentOf(one);
  const [otherStart, otherEnd] = extentOf(other);
  return start < otherEnd + offset && otherStart < end + offset;
};

const isInside = (label: Label, scale: DayScale, width: number): boolean => {
  const [start, end] = extentOf(label);
  return start >= scale.left && end <= width;
};

/** The first of the places for a label that is in the picture and off the other label. */
const firstFree = (
  places: readonly Label[],
  scale: DayScale,
  width: number,
  other: Label | null,
): Label | null =>
  places.find(
    (place) => isInside(place, scale, width) && (other === null || !overlap(place, other)),
  ) ?? null;

const besides = (x: number, text: string): readonly Label[] => [
  { x: x + offset, text },
  { x: x - offset, text, anchor: 'end' },
];

/** The two days that cut through the whole picture, each with its words where they fit. */
export const layOutFlags = (
  data: LifeLineData,
  scale: DayScale,
  view: LifeLineView,
  words: LifeLineWords,
): { readonly today: FlagShape | null; readonly retirement: FlagShape | null } => {
  const { width, size = 'full' } = view;
  const flag = (x: number, places: readonly Label[], other: Label | null): FlagShape => ({
    x,
    label: size !== 'full' ? null : firstFree(places, scale, width, other),
  });
  const todayX = xOf(view.today, scale);
  const today =
    todayX === null
      ? null
      : flag(
          todayX,
          [{ x: todayX, text: words.today, anchor: 'middle' }, ...besides(todayX, words.today)],
          null,
        );
  const date = data.system.plannedRetirement;
  const endX = date === null ? null : xOf(date, scale);
  const end =
    endX === null ? null : flag(endX, besides(endX, words.retirement), today?.label ?? null);
  return { today, retirement: end };
};
