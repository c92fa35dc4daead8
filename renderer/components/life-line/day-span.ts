import { toDayNumber, type PlainDate } from '#domain/time/plain-date.ts';
import type { DayScale } from './axis-ticks.ts';

/** The left edge of a day, in pixels. */
export const dayX = (date: PlainDate, scale: DayScale): number =>
  scale.left + (toDayNumber(date) - scale.from) * scale.pixelsPerDay;

/** From the first day's left edge to the last day's right edge. */
export const daySpan = (
  from: PlainDate,
  to: PlainDate,
  scale: DayScale,
): { readonly x: number; readonly width: number } => {
  const x = dayX(from, scale);
  return { x, width: Math.max(0, dayX(to, scale) + scale.pixelsPerDay - x) };
};

/** The part of a span that lies inside the picture, or null when none does. */
export const clipSpan = (
  span: { readonly x: number; readonly width: number },
  scale: DayScale,
): { readonly x: number; readonly width: number } | null => {
  const right = scale.left + (scale.to - scale.from) * scale.pixelsPerDay;
  const start = Math.max(span.x, scale.left);
  const end = Math.min(span.x + span.width, right);
  return end > start ? { x: start, width: end - start } : null;
};
