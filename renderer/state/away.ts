import { useEffect, useEffectEvent } from 'react';
import { brandText } from '#domain/brand.ts';
import { mergeAway, type Away } from '#domain/hours/away.ts';
import type { Timer } from '#domain/hours/time-entry.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import { useDependencies } from './hooks.ts';
import { useRemembered } from './session.ts';

type Stretch = { readonly from: string; readonly to: string };

/** What this laptop remembers of the run: when it was last seen going on, and the gaps that wait for an answer. */
type Presence = {
  readonly startedAt: string;
  readonly seen: string;
  readonly gaps: readonly Stretch[];
  /** Gaps that somebody has answered for: they were other work, and stay out of the run. */
  readonly out?: readonly Stretch[];
};

const nobody: Presence = { startedAt: '', seen: '', gaps: [] };

const beat = 60_000;

/** Two missed beats and a half: less is a slow start, not an absence. */
const shortestGap = 150;

const awayOf = (stretches: readonly Stretch[]): readonly Away[] =>
  stretches.map(({ from, to }) => ({ from: brandText(from), to: brandText(to) }));

const gapsOf = ({ gaps }: Presence): readonly Away[] => awayOf(gaps);

/** All that is left out of the run: what nobody answered for, and what was other work. */
const leftOut = ({ gaps, out = [] }: Presence): readonly Away[] => awayOf([...gaps, ...out]);

/** What main and the missed beats tell of the same absence is one gap; two absences stay two questions. */
const withGap = (presence: Presence, from: string, to: string): Presence => ({
  ...presence,
  seen: to,
  gaps: mergeAway([...gapsOf(presence), { from: brandText(from), to: brandText(to) }]),
});

const usePresence = (timer: Timer | null) => {
  const [stored, remember] = useRemembered<Presence>('timer.away', nobody);
  const startedAt = timer?.startedAt ?? '';
  const presence = stored.startedAt === startedAt ? stored : { ...nobody, startedAt };
  return [presence, remember] as const;
};

/** The gaps of a running timer that don't count: whoever ends the run leaves them out (R14). */
export const useUnansweredAway = (timer: Timer | null): readonly Away[] =>
  leftOut(usePresence(timer)[0]);

/**
 * Follows the running timer and keeps its gaps: while the laptop slept (told by main), or while the program was not
 * running (told by the last beat before it ended). Kept outside the journal, for they are questions, not facts. Used in
 * one place, or every gap would be heard of twice.
 */
export const useAwayWatch = (
  timer: Timer | null,
): {
  /** What is still asked about. */
  readonly gaps: readonly Away[];
  /** What doesn't count, asked about or not. */
  readonly away: readonly Away[];
  readonly count: (gap: Away) => void;
  readonly leaveOut: (gap: Away) => void;
} => {
  const { clock, events } = useDependencies();
  const [presence, remember] = usePresence(timer);
  const { startedAt } = presence;

  const onAway = useEffectEvent((from: string, to: string) => {
    if (startedAt !== '') remember(withGap(presence, from < startedAt ? startedAt : from, to));
  });
  useEffect(() => events.subscribe('power:away', ({ from, to }) => onAway(from, to)), [events]);

  const onBeat = useEffectEvent(() => {
    const now = clock.ticking();
    const { seen } = presence;
    const isMissed = seen !== '' && secondsBetween(brandText(seen), brandText(now)) >= shortestGap;
    remember(isMissed ? withGap(presence, seen, now) : { ...presence, seen: now });
  });
  useEffect(() => {
    if (startedAt === '') return undefined;
    onBeat();
    const beats = setInterval(() => onBeat(), beat);
    return () => clearInterval(beats);
  }, [startedAt]);

  const others = (gap: Away): readonly Stretch[] =>
    presence.gaps.filter(({ from }) => from !== gap.from);
  return {
    gaps: gapsOf(presence),
    away: leftOut(presence),
    /** The answer that the gap was work: it is counted with the rest. */
    count: (gap) => remember({ ...presence, gaps: others(gap) }),
    /** The answer that the gap was something else: it is asked about no more, and not counted. */
    leaveOut: (gap) =>
      remember({ ...presence, gaps: others(gap), out: [...(presence.out ?? []), gap] }),
  };
};
