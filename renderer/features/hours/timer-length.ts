import { addDays, lastOfMonth, type PlainDate } from '#domain/time/plain-date.ts';
import { toSeconds, type Seconds } from '#domain/time/duration.ts';
import type { LocalTime } from '#domain/time/zone-rules.ts';

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
export type TimerWarning = 'monthEnd' | 'midnight' | 'long' | 'dayEnd';

/** The clock at which a working day is over: who began before it may have gone home (R15). */
const endOfDay = '18:00';

const firstDayAfter = (date: PlainDate): PlainDate => addDays(lastOfMonth(date), 1);

/** `start` and `now` are what the clocks of the timer's zone showed and show. */
export const timerWarning = (
  seconds: Seconds,
  start: LocalTime,
  now: LocalTime,
): TimerWarning | null => {
  if (now.date >= firstDayAfter(start.date)) return 'monthEnd';
  if (now.date > start.date) return 'midnight';
  if (seconds >= longStretch) return 'long';
  return start.time < endOfDay && now.time >= endOfDay ? 'dayEnd' : null;
};
