import { seededRandom } from './seeded-random.ts';

/** So many of each. */
export const repeated = <Item>(counts: readonly (readonly [Item, number])[]): readonly Item[] =>
  counts.flatMap(([item, count]) => Array.from({ length: count }, () => item));

/** In an order that looks like chance and is always the same. */
export const shuffled = <Item>(items: readonly Item[], seed: number): readonly Item[] => {
  const random = seededRandom(seed);
  return items
    .map((item, index) => ({ item, key: random.below(1_000_000) * 1000 + index }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
};
