import { toDayNumber } from '#domain/time/plain-date.ts';
import { axisTicks, type DayScale } from './axis-ticks.ts';
import { layOutFlags } from './lay-out-flags.ts';
import { layOutMarks } from './lay-out-marks.ts';
import { layOutPeople } from './lay-out-people.ts';
import { layOutPhases } from './lay-out-phases.ts';
import { eventLanes, eventsOf, type LifeEvent } from './life-event.ts';
import type { LifeLineData, LifeLineWords } from './life-line-data.ts';
import {
  measuresOf,
  type LifeLineShapes,
  type LifeLineView,
  type Row,
} from './life-line-shapes.ts';

type Band = {
  readonly of: Row['of'] | null;
  readonly lanes: number;
  readonly events: readonly LifeEvent[];
};

/** One kind of event needs a lane more for every six, up to three: by their number, not by the zoom, so that the picture never jumps. */
const laneCountFor = (events: number): number => Math.min(3, Math.ceil(events / 6));

/** What lies above the line, from the top: a band for each kind of event that there is, or all kinds in one. */
const bandsOf = (events: readonly LifeEvent[], size: LifeLineView['size']): readonly Band[] => {
  if (size === 'row') return [{ of: null, lanes: 2, events }];
  if (size === 'strip') return [{ of: null, lanes: 1, events }];
  return eventLanes.flatMap((lane) => {
    const own = events.filter((event) => event.lane === lane);
    const dated = own.filter(({ date }) => date !== null).length;
    return own.length === 0 ? [] : [{ of: lane, lanes: laneCountFor(dated), events: own }];
  });
};

/** The bands one beneath the other from `top`, each with its marks. */
const layOutBands = (bands: readonly Band[], scale: DayScale, view: LifeLineView, top: number) => {
  const { lane: height } = measuresOf(view);
  let bottom = top;
  let first = 0;
  return bands.map(({ of, lanes, events }) => {
    const from = bottom;
    bottom += lanes * height;
    const marks = layOutMarks(events, scale, view, { lanes, first, bottom });
    first += lanes;
    return { of, lanes, middle: (from + bottom) / 2, bottom, ...marks };
  });
};

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
  const lanesY = size.axis + size.flags + size.between / 2;
  const bands = layOutBands(bandsOf(eventsOf(data, view.today), view.size), scale, view, lanesY);
  const phaseY = (bands.at(-1)?.bottom ?? lanesY) + size.between / 2;
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
          ...bands.flatMap(({ of, lanes, middle }) =>
            of === null || lanes === 0 ? [] : [{ of, y: middle }],
          ),
          { of: 'phase', y: phaseY + size.phase / 2 },
          ...band.rows,
        ],
    phases: layOutPhases(data, scale, view, isCompact ? null : words),
    phaseY,
    phaseHeight: size.phase,
    marks: bands
      .flatMap(({ marks }) => marks)
      .toSorted((one, other) => one.x - other.x || one.lane - other.lane),
    clusters: bands.flatMap(({ clusters }) => clusters),
    undated: bands.reduce((sum, { undated }) => sum + undated, 0),
    people: band.people,
    gaps: band.gaps,
    ...layOutFlags(data, scale, view, words),
  };
};
