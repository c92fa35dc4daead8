/** What one mark needs of a lane, in pixels: the symbol with its bar from `start` to `end`, then its label if it can. */
export type MarkExtent = {
  readonly start: number;
  readonly centre: number;
  readonly end: number;
  readonly labelWidth: number;
};

/** Where a mark went. Marks that no lane can hold apart share a place: together they are drawn as one count. */
export type MarkPlace = {
  readonly lane: number;
  /** Indices into the given extents: one, or the members of a cluster. */
  readonly members: readonly number[];
  readonly centre: number;
  /** Pixels to the right of the symbol that nothing else uses. */
  readonly room: number;
};

type Open = { members: number[]; start: number; centre: number; end: number; labelEnd: number };

/** Half the width of a cluster, and what at least is left between two marks. */
export type MarkSpacing = { readonly cluster: number; readonly apart: number };

const firstFree = (lanes: readonly (readonly Open[])[], start: number, apart: number) =>
  lanes.findIndex((lane) => (lane.at(-1)?.labelEnd ?? -Infinity) + apart <= start);

const laneWithLeast = (
  lanes: readonly (readonly Open[])[],
  of: 'end' | 'labelEnd',
  start: number,
  apart: number,
) => {
  let best = -1;
  let least = Infinity;
  lanes.forEach((lane, index) => {
    const last = lane.at(-1);
    if (last === undefined || last[of] >= least || (of === 'labelEnd' && last.end + apart > start))
      return;
    best = index;
    least = last[of];
  });
  return best;
};

const join = (last: Open, index: number, extent: MarkExtent, radius: number): void => {
  const count = last.members.push(index);
  last.centre += (extent.centre - last.centre) / count;
  last.end = last.centre + radius;
  last.labelEnd = last.end;
};

/**
 * Places marks, sorted by `start`, into `laneCount` lanes so that no symbol and no label covers another. A mark goes to
 * the first lane with room for the whole of it and of its forerunner's label; else it cuts the shortest label short; else
 * it joins the last mark of a lane in a cluster.
 */
export const stackMarks = (
  extents: readonly MarkExtent[],
  laneCount: number,
  { cluster: radius, apart }: MarkSpacing,
): readonly MarkPlace[] => {
  const lanes: Open[][] = Array.from({ length: laneCount }, () => []);
  extents.forEach((extent, index) => {
    const free = firstFree(lanes, extent.start, apart);
    const lane = free >= 0 ? free : laneWithLeast(lanes, 'labelEnd', extent.start, apart);
    if (lane >= 0) {
      const labelEnd = extent.end + (extent.labelWidth > 0 ? apart + extent.labelWidth : 0);
      lanes[lane]?.push({ ...extent, members: [index], labelEnd });
      return;
    }
    const last = lanes[laneWithLeast(lanes, 'end', extent.start, apart)]?.at(-1);
    if (last !== undefined) join(last, index, extent, radius);
  });
  return lanes.flatMap((open, lane) =>
    open.map((place, position) => {
      const next = open[position + 1];
      const nextStart = next === undefined ? Infinity : Math.min(next.start, next.centre - radius);
      return {
        lane,
        members: place.members,
        centre: place.centre,
        room: nextStart - apart - place.end,
      };
    }),
  );
};
