import { addDays, lastOfMonth, type PlainDate } from '#domain/time/plain-date.ts';
import { toSeconds, type Seconds } from '#domain/time/duration.ts';

/** From this length on one may have forgotten the timer (R15). */
const longStretch: Seconds = toSeconds(8 * 3600);

const two = (number: number): string => String(number).padStart(2, '0');

/** A running length as a clock face: `0:00:00`, `12:05:09`. A clock set back never shows less than nothing. */
export const clockFace = (seconds: Seconds): string => {
  const whole = Math.max(0, seconds);
  const minutes = Math.floor(whole / 60);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
};

/** What the bar warns of, the gravest first: a passed month end splits by itself at the stop (R12). */
export type TimerWarning = 'monthEnd' | 'midnight' | 'long';

/** `startDate` and `today` are local dates of the timer's zone. */
export const timerWarning = (
  seconds: Seconds,
  startDate: PlainDate,
  today: PlainDate,
): TimerWarning | null => {
  if (today >= addDays(lastOfMonth(startDate), 1)) return 'monthEnd';
  if (today > startDate) return 'midnight';
  return seconds >= longStretch ? 'long' : null;
};
