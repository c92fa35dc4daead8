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

const overlap = (one: Label, other: Label): boolean =>
  one.x < other.x + textWidth(other.text, labelFontSize) + offset &&
  other.x < one.x + textWidth(one.text, labelFontSize) + offset;

const inside = (label: Label, scale: DayScale, width: number): boolean =>
  label.x >= scale.left && label.x + textWidth(label.text, labelFontSize) <= width;

/** Today, with its word centred over its line where that fits. */
const todayFlag = (view: LifeLineView, scale: DayScale, text: string): FlagShape | null => {
  const x = xOf(view.today, scale);
  if (x === null) return null;
  const width = textWidth(text, labelFontSize);
  const start = Math.min(Math.max(x - width / 2, scale.left), view.width - width);
  return { x, label: view.isCompact ? null : { x: start, text } };
};

/** The planned retirement, with its words on the side that has room for them. */
const retirementFlag = (
  date: PlainDate | null,
  view: LifeLineView,
  scale: DayScale,
  text: string,
  today: Label | null,
): FlagShape | null => {
  const x = date === null ? null : xOf(date, scale);
  if (x === null) return null;
  if (view.isCompact) return { x, label: null };
  const sides = [x + offset, x - offset - textWidth(text, labelFontSize)].map((start) => ({
    x: start,
    text,
  }));
  const label = sides.find(
    (side) => inside(side, scale, view.width) && (today === null || !overlap(side, today)),
  );
  return { x, label: label ?? null };
};

/** The two days that cut through the whole picture. */
export const layOutFlags = (
  data: LifeLineData,
  scale: DayScale,
  view: LifeLineView,
  words: LifeLineWords,
): { readonly today: FlagShape | null; readonly retirement: FlagShape | null } => {
  const today = todayFlag(view, scale, words.today);
  const date = data.system.plannedRetirement;
  return {
    today,
    retirement: retirementFlag(date, view, scale, words.retirement, today?.label ?? null),
  };
};
