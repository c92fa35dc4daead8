import type { ServiceClock } from '#domain/cases/service-clock.ts';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import { useT } from '#i18n/t.ts';

const toneOf = ({ status, isBreached, isWarning }: ServiceClock): Tone => {
  if (isBreached) return 'bad';
  if (status === 'met') return 'good';
  if (status === 'cancelled') return 'quiet';
  if (isWarning) return 'careful';
  return status === 'paused' ? 'quiet' : 'active';
};

/** Open time without its seconds: a promise is counted in minutes. */
export const openTime = (seconds: number): string =>
  formatDuration(toSeconds(Math.floor(Math.abs(seconds) / 60) * 60));

/** The words of a clock: time left, time over, or how it ended. */
export const useClockText = (): ((clock: ServiceClock) => string) => {
  const t = useT('cases');
  return (clock) => {
    const { status, isBreached, left } = clock;
    if (status === 'cancelled' || status === 'met') return t(`clock.status.${status}`);
    if (status === 'missed') return t('clock.status.missed');
    const time = isBreached
      ? t('clock.over', { duration: openTime(left) })
      : t('clock.left', { duration: openTime(left) });
    return status === 'paused' ? `${t('clock.paused')} · ${time}` : time;
  };
};

/** A clock in colour and words. */
export const ClockBadge = ({ clock }: { readonly clock: ServiceClock }) => (
  <StatusBadge tone={toneOf(clock)} label={useClockText()(clock)} />
);
