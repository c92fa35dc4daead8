import type { LifecycleTask } from '#domain/lifecycle/task.ts';
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
import { isLate, markDate, markState } from './mark-dates.ts';
import { stackMarks, type MarkExtent } from './stack-marks.ts';
import { fitText, textWidth } from './text-width.ts';

const labelOffset = measures.full.symbol + 4;
const widestLabel = 170;

type Dated = {
  readonly task: LifecycleTask;
  readonly date: PlainDate;
  readonly centre: number;
  readonly planned: Span | null;
  readonly actual: Span | null;
};

const dated = (task: LifecycleTask, scale: DayScale, today: PlainDate): Dated | null => {
  const date = markDate(task);
  if (date === null) return null;
  const { plannedStart, plannedEnd, actualStart } = task;
  const isRunning = markState(task) === 'open' && actualStart !== null && actualStart <= today;
  const actualEnd = task.actualEnd ?? (isRunning ? today : null);
  return {
    task,
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
  const wanted = Math.min(widestLabel, textWidth(mark.task.title, labelFontSize));
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
  const text = fitText(mark.task.title, labelFontSize, free);
  return text === null || x < leftEdge ? null : { x, text };
};

const shapeOf = (
  mark: Dated,
  today: PlainDate,
  place: { readonly lane: number; readonly y: number },
  label: MarkShape['label'],
): MarkShape => ({
  taskId: mark.task.id,
  kind: mark.task.kind,
  state: markState(mark.task),
  isLate: isLate(mark.task, today),
  title: mark.task.title,
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
  taskIds: [first, ...more].map((member) => member.task.id),
  from: more.reduce((least, { date }) => (date < least ? date : least), first.date),
  to: more.reduce((most, { date }) => (date > most ? date : most), first.date),
  x,
  ...place,
});

/**
 * Marks in lanes above the line, the first lane nearest to it. Lanes are given out over the whole life, not over the
 * visible part, so that a mark keeps its lane while one pans.
 */
export const layOutMarks = (
  tasks: readonly LifecycleTask[],
  scale: DayScale,
  view: LifeLineView,
  area: { readonly lanes: number; readonly bottom: number },
): {
  readonly marks: readonly MarkShape[];
  readonly clusters: readonly ClusterShape[];
  readonly undated: number;
} => {
  const laneHeight = measuresOf(view).lane;
  const items = tasks
    .map((task) => dated(task, scale, view.today))
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
    const place = { lane, y: area.bottom - (lane + 0.5) * laneHeight };
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
      marks.push(shapeOf(first.mark, view.today, place, label));
    }
  }
  marks.sort((one, other) => one.x - other.x || one.lane - other.lane);
  return { marks, clusters, undated: tasks.length - items.length };
};
