import { toSeconds, type Seconds } from '#domain/time/duration.ts';
import { secondsBetween, type Instant } from '#domain/time/instant.ts';

/** A stretch of a timer's run in which nobody was there: unanswered, it is not counted (R14). */
export type Away = { readonly from: Instant; readonly to: Instant };

/** Stretches in the order of time, those that touch or overlap as one: no second is left out twice. */
export const mergeAway = (stretches: readonly Away[]): readonly Away[] =>
  stretches
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<readonly Away[]>((merged, { from, to }) => {
      const last = merged.at(-1);
      if (last === undefined || from > last.to) return [...merged, { from, to }];
      return [...merged.slice(0, -1), { from: last.from, to: to > last.to ? to : last.to }];
    }, []);

/** Whole seconds of the stretches that lie between two moments. */
export const awayBetween = (stretches: readonly Away[], start: Instant, end: Instant): Seconds =>
  toSeconds(
    mergeAway(stretches).reduce((sum, { from, to }) => {
      const first = from < start ? start : from;
      const last = to > end ? end : to;
      return first < last ? sum + secondsBetween(first, last) : sum;
    }, 0),
  );
