import type { PlainDate } from '#domain/time/plain-date.ts';

/** Granted minutes that are left of one grant: from the day on which they may be drawn on. */
export type Lot = {
  /** The first day of the period whose grant it is. */
  readonly grantedFrom: PlainDate;
  readonly validFrom: PlainDate;
  readonly left: number;
};

/** Minutes drawn from one grant. */
export type Drawn = { readonly grantedFrom: PlainDate; readonly minutes: number };

export type Draw = {
  readonly lots: readonly Lot[];
  readonly drawn: readonly Drawn[];
  /** What the lots could not give. */
  readonly lacking: number;
};

const byAge = (a: Lot, b: Lot): number =>
  `${a.grantedFrom} ${a.validFrom}` < `${b.grantedFrom} ${b.validFrom}` ? -1 : 1;

/** Takes minutes from lots that are valid on the day, the oldest grant first (R22). `on` null: from any of them. */
export const drawFrom = (lots: readonly Lot[], minutes: number, on: PlainDate | null): Draw => {
  let lacking = minutes;
  const drawn = new Map<PlainDate, number>();
  const after = lots.toSorted(byAge).map((lot) => {
    if (on !== null && lot.validFrom > on) return lot;
    const taken = Math.min(lot.left, lacking);
    if (taken === 0) return lot;
    lacking -= taken;
    drawn.set(lot.grantedFrom, (drawn.get(lot.grantedFrom) ?? 0) + taken);
    return { ...lot, left: lot.left - taken };
  });
  return {
    lots: after,
    drawn: [...drawn].map(([grantedFrom, taken]) => ({ grantedFrom, minutes: taken })),
    lacking,
  };
};

export const leftOf = (lots: readonly Lot[], on: PlainDate | null): number =>
  lots.reduce((sum, { left, validFrom }) => sum + (on === null || validFrom <= on ? left : 0), 0);
