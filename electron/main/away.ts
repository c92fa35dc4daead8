import type { EventOf } from '#contract/events.ts';

type Away = EventOf<'power:away'>;

/** Follows whether somebody is at the laptop, from several hints that may overlap. */
export type AwayWatch = {
  /** Nobody is there any more, by this hint, since `at` (milliseconds since the epoch). */
  readonly leave: (hint: AwayHint, at: number) => void;
  /** By this hint somebody is back; answers the absence when it was the last hint and long enough. */
  readonly come: (hint: AwayHint, at: number) => Away | null;
};

export type AwayHint = 'suspended' | 'locked' | 'idle';

/** A shorter absence is a cup of coffee: the timer asks nothing (R14). */
export const shortestAway = 5 * 60 * 1000;

export const watchAway = (): AwayWatch => {
  const hints = new Set<AwayHint>();
  let since: number | null = null;
  return {
    leave: (hint, at) => {
      hints.add(hint);
      since = Math.min(since ?? at, at);
    },
    come: (hint, at) => {
      if (!hints.delete(hint) || hints.size > 0 || since === null) return null;
      const from = since;
      since = null;
      if (at - from < shortestAway) return null;
      return { from: new Date(from).toISOString(), to: new Date(at).toISOString() };
    },
  };
};
