import type { Seconds } from '#domain/time/duration.ts';
import { fromMilliseconds, secondsBetween, toMilliseconds } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Release } from './release.ts';

/** Seconds before the moment to turn back at which it is near. */
const nearly = 900;

export type BackoutClock = {
  /** The last moment at which backing out still ends within the window: windowTo − longest. */
  readonly latest: Instant | null;
  /** The earlier of the decision point and `latest`: by then it must be decided. */
  readonly turnBy: Instant | null;
  /** Time left until `turnBy`; negative when it has passed. */
  readonly left: Seconds | null;
  readonly state: 'unknown' | 'ahead' | 'near' | 'passed';
};

/** How long one can still turn back in time (itsm.md 5.6): what the clock shows while a release is rolled out. */
export const backoutClock = (
  { windowTo, backoutPlan }: Pick<Release, 'windowTo' | 'backoutPlan'>,
  now: Instant,
): BackoutClock => {
  const { decisionPoint, longest } = backoutPlan;
  const latest =
    windowTo === null || longest === null
      ? null
      : fromMilliseconds(toMilliseconds(windowTo) - longest * 1000);
  const [turnBy = null] = [decisionPoint, latest].filter((each) => each !== null).toSorted();
  if (turnBy === null) return { latest, turnBy, left: null, state: 'unknown' };
  const left = secondsBetween(now, turnBy);
  const state = left < 0 ? 'passed' : left <= nearly ? 'near' : 'ahead';
  return { latest, turnBy, left, state };
};
