import { expect, test } from 'vitest';
import { boxSize, layOutNeighbours } from '#features/systems/lay-out-neighbours.ts';
import type { Neighbour } from '#state/systems.ts';

const neighbour = (direction: 'from' | 'to', name: string) =>
  ({ direction, other: { name }, link: { id: name } }) as unknown as Neighbour;

test('arrows always go to the right, and boxes never lie on each other', () => {
  const all = [
    neighbour('from', 'A'),
    neighbour('from', 'B'),
    neighbour('to', 'C'),
    neighbour('to', 'D'),
    neighbour('to', 'E'),
  ];
  const { boxes, middle, width, height } = layOutNeighbours(all);
  for (const { line } of boxes) expect(line.from.x).toBeLessThan(line.to.x);
  const places = [...boxes, middle];
  for (const [place, one] of places.entries()) {
    expect(one.x + boxSize.width).toBeLessThanOrEqual(width);
    expect(one.y + boxSize.height).toBeLessThanOrEqual(height);
    for (const other of places.slice(place + 1)) {
      const isApart = one.x !== other.x || Math.abs(one.y - other.y) >= boxSize.height;
      expect(isApart).toBe(true);
    }
  }
});

test('a system that stands alone is in the middle of its own picture', () => {
  expect(layOutNeighbours([]).middle).toMatchObject({ x: 1 });
});
