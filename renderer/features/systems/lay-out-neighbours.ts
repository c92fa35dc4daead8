import type { Neighbour } from '#state/systems.ts';

/** A system in the picture of a system's neighbours, in px. */
export type NeighbourBox = {
  readonly neighbour: Neighbour;
  readonly x: number;
  readonly y: number;
  /** The line from the box to the middle one, ending at whom the tie goes to. */
  readonly line: { readonly from: Point; readonly to: Point };
};
export type Point = { readonly x: number; readonly y: number };

export type NeighbourPicture = {
  readonly width: number;
  readonly height: number;
  readonly middle: Point;
  readonly boxes: readonly NeighbourBox[];
};

export const boxSize = { width: 190, height: 38 } as const;
const gap = 14;
const between = 110;

/**
 * The middle system with those that it reaches for to the right, and those that reach for it to the left: an arrow always
 * goes to the right.
 */
export const layOutNeighbours = (neighbours: readonly Neighbour[]): NeighbourPicture => {
  const from = neighbours.filter(({ direction }) => direction === 'from');
  const to = neighbours.filter(({ direction }) => direction === 'to');
  const { width: wide, height: high } = boxSize;
  const rows = Math.max(from.length, to.length, 1);
  const height = rows * (high + gap) + gap;
  const left = 1;
  const middle = { x: left + (to.length > 0 ? wide + between : 0), y: (height - high) / 2 };
  const right = middle.x + wide + between;
  const place = (column: readonly Neighbour[], x: number): readonly NeighbourBox[] => {
    const top = (height - (column.length * (high + gap) - gap)) / 2;
    return column.map((neighbour, row) => {
      const y = top + row * (high + gap);
      const isRight = neighbour.direction === 'from';
      const near = { x: isRight ? x : x + wide, y: y + high / 2 };
      const own = { x: isRight ? middle.x + wide : middle.x, y: middle.y + high / 2 };
      const line = isRight ? { from: own, to: near } : { from: near, to: own };
      return { neighbour, x, y, line };
    });
  };
  return {
    width: (from.length > 0 ? right + wide : middle.x + wide) + 1,
    height,
    middle,
    boxes: [...place(to, left), ...place(from, right)],
  };
};
