/** Numbers that look random and are the same for the same seed on every machine: the sample is built twice alike. */
export type SeededRandom = {
  /** An integer from 0 up to, not including, the bound. */
  readonly below: (bound: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** The place of one of the weights, each as likely as it is heavy; −1 when all weigh nothing. */
  readonly weighted: (weights: readonly number[]) => number;
};

/** mulberry32 (Tommy Ettinger): 32 bits of state, integers only. */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number): number => next() % bound;
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    weighted: (weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (total <= 0) return -1;
      let left = below(total);
      return weights.findIndex((weight) => {
        left -= weight;
        return left < 0;
      });
    },
  };
};
