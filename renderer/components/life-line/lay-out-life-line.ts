import { toDayNumber } from '#domain/time/plain-date.ts';
import { axisTicks, type DayScale } from './axis-ticks.ts';
import { layOutFlags } from './lay-out-flags.ts';
import { layOutMarks } from './lay-out-marks.ts';
import { layOutPeople } from './lay-out-people.ts';
import { layOutPhases } from './lay-out-phases.ts';
import type { LifeLineData, LifeLineWords } from './life-line-data.ts';
import {
  measuresOf,
  type LifeLineShapes,
  type LifeLineSize,
  type LifeLineView,
} from './life-line-shapes.ts';

const lanesOf = { row: 2, strip: 1 } as const;

/** Lanes for marks: by the number of tasks, not by the zoom, so that the picture never jumps while one zooms. */
const laneCountFor = (tasks: number, size: LifeLineSize): number =>
  size !== 'full' ? lanesOf[size] : Math.min(7, Math.max(2, Math.ceil(tasks / 4) + 1));

/** Where each day of a view stands, to the right of a gutter in pixels. */
export const scaleFor = (
  view: Pick<LifeLineView, 'from' | 'to' | 'width'>,
  gutter: number,
): DayScale => {
  const from = toDayNumber(view.from);
  const to = Math.max(toDayNumber(view.to) + 1, from + 1);
  const width = Math.max(1, view.width - gutter);
  return { from, to, left: gutter, pixelsPerDay: width / (to - from) };
};

/**
 * Turns a system's life into shapes in pixels. Pure: the same data, view and words give the same picture, on screen, in
 * the portfolio and on paper. Positions grow with the dates; no two marks and no two labels cover each other.
 */
export const layOutLifeLine = (
  data: LifeLineData,
  view: LifeLineView,
  words: LifeLineWords,
): LifeLineShapes => {
  const isCompact = (view.size ?? 'full') !== 'full';
  const size = measuresOf(view);
  const scale = scaleFor(view, size.gutter);
  const lanes = laneCountFor(data.tasks.length, view.size ?? 'full');
  const lanesY = size.axis + size.flags;
  const phaseY = lanesY + lanes * size.lane + size.between;
  const marks = layOutMarks(data.tasks, scale, view, { lanes, bottom: phaseY - size.between / 2 });
  const bandY = phaseY + size.phase + size.between;
  const band = layOutPeople(data, scale, view, bandY, words.gap);
  return {
    width: view.width,
    height: band.bottom + (isCompact ? 1 : 4),
    plot: {
      x: size.gutter,
      width: Math.max(1, view.width - size.gutter),
      top: size.axis,
      bottom: band.bottom,
    },
    scale,
    axis: isCompact ? { major: [], minor: [] } : axisTicks(scale, words),
    rows: isCompact
      ? []
      : [
          { of: 'events', y: lanesY + (lanes * size.lane) / 2 },
          { of: 'phase', y: phaseY + size.phase / 2 },
          ...band.rows,
        ],
    phases: layOutPhases(data, scale, view, isCompact ? null : words),
    phaseY,
    phaseHeight: size.phase,
    ...marks,
    people: band.people,
    gaps: band.gaps,
    ...layOutFlags(data, scale, view, words),
  };
};
