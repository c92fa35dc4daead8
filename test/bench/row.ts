import type { Figures } from './figures.ts';
import { isMet } from './targets.ts';
import type { Target } from './targets.ts';

/** The least that the same work can cost, measured in the same run. */
export type Floor = Figures & { readonly what: string };

/** One line of the report. */
export type Row = {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'kB';
  readonly measured: Figures;
  readonly floor: Floor | null;
  /** The median by the floor's median. */
  readonly ratio: number | null;
  readonly target: (Target & { readonly isMet: boolean }) | null;
};

export type Measurement = {
  readonly what: string;
  readonly unit?: Row['unit'];
  readonly measured: Figures;
  readonly floor?: Floor;
  readonly target?: Target;
};

/** A page's clock ticks in tenths of a millisecond: what took less than half of one is not told from nothing. */
const halfTick = 0.05;

export function toRow({ what, unit = 'ms', measured, floor, target }: Measurement): Row {
  return {
    what,
    unit,
    measured,
    floor: floor ?? null,
    ratio: floor === undefined ? null : measured.median / Math.max(floor.median, halfTick),
    target:
      target === undefined ? null : { ...target, isMet: isMet(target, measured, floor ?? null) },
  };
}
