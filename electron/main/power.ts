import { powerMonitor } from 'electron';
import type { EventOf } from '#contract/events.ts';
import { shortestAway, watchAway, type AwayHint } from './away.ts';

const pollMilliseconds = 30_000;

/** Tells when somebody comes back after the laptop slept, was locked or idle: a running timer must ask then (R14). */
export const watchPower = (
  onAway: (away: EventOf<'power:away'>) => void,
): { readonly stop: () => void } => {
  const watch = watchAway();
  const leave = (hint: AwayHint, at = Date.now()): void => watch.leave(hint, at);
  const come = (hint: AwayHint): void => {
    const away = watch.come(hint, Date.now());
    if (away !== null) onAway(away);
  };
  powerMonitor.on('suspend', () => leave('suspended'));
  powerMonitor.on('resume', () => come('suspended'));
  powerMonitor.on('lock-screen', () => leave('locked'));
  powerMonitor.on('unlock-screen', () => come('locked'));
  const poll = setInterval(() => {
    const idle = powerMonitor.getSystemIdleTime() * 1000;
    if (idle >= shortestAway) leave('idle', Date.now() - idle);
    else come('idle');
  }, pollMilliseconds);
  return { stop: () => clearInterval(poll) };
};
