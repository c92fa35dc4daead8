import { useEffect, useEffectEvent } from 'react';
import { brandText } from '#domain/brand.ts';
import type { Timer } from '#domain/hours/time-entry.ts';
import { secondsBetween, type Instant } from '#domain/time/instant.ts';
import { useDependencies } from './hooks.ts';
import { useRemembered } from './session.ts';

/** A stretch of a timer's run in which nobody was there: unanswered, it is not counted (R14). */
export type AwayGap = { readonly from: Instant; readonly to: Instant };

/** What this laptop remembers of the run: when it was last seen going on, and the gap that waits for an answer. */
type Presence = {
  readonly startedAt: string;
  readonly seen: string;
  readonly from: string;
  readonly to: string;
};

const nobody: Presence = { startedAt: '', seen: '', from: '', to: '' };

const beat = 60_000;

/** Two missed beats and a half: less is a slow start, not an absence. */
const shortestGap = 150;

/** An answer that never came is one gap with the next: nobody said anything in between. */
const withGap = (presence: Presence, from: string, to: string): Presence => ({
  ...presence,
  seen: to,
  from: presence.from === '' ? from : presence.from,
  to,
});

/**
 * The gap of the running timer that waits for an answer: while the laptop slept (told by main), or while the program was
 * not running (told by the last beat before it ended). Kept outside the journal, for it is a question, not a fact.
 */
export const useAwayGap = (
  timer: Timer | null,
): { readonly gap: AwayGap | null; readonly answer: () => void } => {
  const { clock, events } = useDependencies();
  const [stored, remember] = useRemembered<Presence>('timer.presence', nobody);
  const startedAt = timer?.startedAt ?? '';
  const presence = stored.startedAt === startedAt ? stored : { ...nobody, startedAt };

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

  const gap =
    presence.from === ''
      ? null
      : { from: brandText<Instant>(presence.from), to: brandText<Instant>(presence.to) };
  return { gap, answer: () => remember({ ...presence, from: '', to: '' }) };
};
