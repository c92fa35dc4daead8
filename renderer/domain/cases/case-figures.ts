import { median } from '#domain/figures/median.ts';
import type { Share } from '#domain/figures/share.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { ServiceClock } from './service-clock.ts';

/**
 * Promises kept of those that came due: an open clock past due is missed now and not first when somebody stops it
 * (itsm.md 3); clocks that still run in time and cancelled ones say nothing yet.
 */
export const serviceCompliance = (
  clocks: readonly Pick<ServiceClock, 'status' | 'isBreached'>[],
): Share => {
  const met = clocks.filter(({ status }) => status === 'met').length;
  const missed = clocks.filter(({ isBreached }) => isBreached).length;
  return { part: met, whole: met + missed };
};

/** Lengths of open time: their sum and number make the mean, beside the median and the 90th percentile. */
export type TimeFigure = {
  readonly seconds: number;
  readonly count: number;
  readonly median: number | null;
  readonly ninetieth: number | null;
};

/** The least value that nine in ten don't exceed (nearest rank). */
const ninetieth = (numbers: readonly number[]): number | null =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(numbers.length * 0.9) - 1] ?? null;

const figureOf = (lengths: readonly Seconds[]): TimeFigure => ({
  seconds: lengths.reduce((sum: number, length) => sum + length, 0),
  count: lengths.length,
  median: median(lengths),
  ninetieth: ninetieth(lengths),
});

type Stopped = Pick<ServiceClock, 'metric' | 'stoppedAt' | 'elapsed'>;

const stoppedOf = (metric: ServiceClock['metric'], clocks: readonly Stopped[]): TimeFigure =>
  figureOf(
    clocks
      .filter((clock) => clock.metric === metric && clock.stoppedAt !== null)
      .map(({ elapsed }) => elapsed),
  );

/** Open time from report to restoration, less the pauses, of the incidents that were restored (MTTR; not DORA's). */
export const timeToRestore = (clocks: readonly Stopped[]): TimeFigure =>
  stoppedOf('restore', clocks);

/** Open time from report to the first response. */
export const timeToRespond = (clocks: readonly Stopped[]): TimeFigure =>
  stoppedOf('response', clocks);
