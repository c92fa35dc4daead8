import type { PlainDate } from '#domain/time/plain-date.ts';
import type { DayScale } from './axis-ticks.ts';
import { daySpan, dayX } from './day-span.ts';
import {
  labelFontSize,
  measures,
  measuresOf,
  type ClusterShape,
  type LifeLineView,
  type MarkShape,
  type Span,
} from './life-line-shapes.ts';
import type { LifeEvent } from './life-event.ts';
import { stackMarks, type MarkExtent } from './stack-marks.ts';
import { fitText, textWidth } from './text-width.ts';

const labelOffset = measures.full.symbol + 4;
const widestLabel = 170;

type Dated = {
  readonly event: LifeEvent;
  readonly date: PlainDate;
  readonly centre: number;
  readonly planned: Span | null;
  readonly actual: Span | null;
};

const dated = (event: LifeEvent, scale: DayScale, today: PlainDate): Dated | null => {
  const { date, plannedStart, plannedEnd, actualStart } = event;
  if (date === null) return null;
  const isRunning = event.state === 'open' && actualStart !== null && actualStart <= today;
  const actualEnd = event.actualEnd ?? (isRunning ? today : null);
  return {
    event,
    date,
    centre: dayX(date, scale) + scale.pixelsPerDay / 2,
    planned: plannedStart && plannedEnd ? daySpan(plannedStart, plannedEnd, scale) : null,
    actual: actualStart && actualEnd ? daySpan(actualStart, actualEnd, scale) : null,
  };
};

const extentOf = (mark: Dated, view: LifeLineView): MarkExtent => {
  const isCompact = (view.size ?? 'full') !== 'full';
  const { symbol } = measuresOf(view);
  const bars = isCompact ? [] : [mark.planned, mark.actual].filter((bar) => bar !== null);
  const wanted = Math.min(widestLabel, textWidth(mark.event.title, labelFontSize));
  return {
    start: Math.min(mark.centre - symbol, ...bars.map((bar) => bar.x)),
    centre: mark.centre,
    end: Math.max(mark.centre + symbol, ...bars.map((bar) => bar.x + bar.width)),
    labelWidth: isCompact ? 0 : wanted,
  };
};

const labelOf = (
  mark: Dated,
  extent: MarkExtent,
  room: number,
  { leftEdge, rightEdge }: { readonly leftEdge: number; readonly rightEdge: number },
): MarkShape['label'] => {
  if (extent.labelWidth === 0) return null;
  const x = Math.max(mark.centre + labelOffset, extent.end + 4);
  const free = Math.min(room - (x - extent.end), rightEdge - x, widestLabel);
  const text = fitText(mark.event.title, labelFontSize, free);
  return text === null || x < leftEdge ? null : { x, text };
};

const shapeOf = (
  mark: Dated,
  place: { readonly lane: number; readonly y: number },
  label: MarkShape['label'],
): MarkShape => ({
  id: mark.event.id,
  kind: mark.event.kind,
  state: mark.event.state,
  isLate: mark.event.isLate,
  title: mark.event.title,
  date: mark.date,
  x: mark.centre,
  ...place,
  planned: mark.planned,
  actual: mark.actual,
  label,
});

const clusterOf = (
  first: Dated,
  more: readonly Dated[],
  x: number,
  place: { readonly lane: number; readonly y: number },
): ClusterShape => ({
  ids: [first, ...more].map((member) => member.event.id),
  from: more.reduce((least, { date }) => (date < least ? date : least), first.date),
  to: more.reduce((most, { date }) => (date > most ? date : most), first.date),
  x,
  ...place,
});

/**
 * Marks in lanes, the first lane lowest. Lanes are given out over the whole life, not over the
 * visible part, so that a mark keeps its lane while one pans.
 */
export const layOutMarks = (
  events: readonly LifeEvent[],
  scale: DayScale,
  view: LifeLineView,
  /** How many lanes there are, the number of the first, and where they end. */
  area: { readonly lanes: number; readonly first: number; readonly bottom: number },
): {
  readonly marks: readonly MarkShape[];
  readonly clusters: readonly ClusterShape[];
  readonly undated: number;
} => {
  const laneHeight = measuresOf(view).lane;
  const items = events
    .map((event) => dated(event, scale, view.today))
    .filter((mark) => mark !== null)
    .map((mark) => ({ mark, extent: extentOf(mark, view) }))
    .toSorted((one, other) => one.extent.start - other.extent.start);
  const marks: MarkShape[] = [];
  const clusters: ClusterShape[] = [];
  for (const { lane, members, centre, room } of stackMarks(
    items.map((item) => item.extent),
    area.lanes,
    measuresOf(view),
  )) {
    const place = { lane: area.first + lane, y: area.bottom - (lane + 0.5) * laneHeight };
    const inside = members.flatMap((index) => items[index] ?? []);
    const isVisible = inside.some(
      ({ extent }) => extent.end + extent.labelWidth > scale.left && extent.start < view.width,
    );
    if (!isVisible) continue;
    const [first, ...more] = inside;
    if (first === undefined) continue;
    if (more.length > 0) {
      const others = more.map((item) => item.mark);
      clusters.push(clusterOf(first.mark, others, centre, place));
    } else {
      const edges = { leftEdge: scale.left, rightEdge: view.width };
      const label = labelOf(first.mark, first.extent, room, edges);
      marks.push(shapeOf(first.mark, place, label));
    }
  }
  marks.sort((one, other) => one.x - other.x || one.lane - other.lane);
  return { marks, clusters, undated: events.length - items.length };
};
