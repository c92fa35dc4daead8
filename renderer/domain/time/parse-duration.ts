import type { FieldResult } from '#domain/form.ts';
import { scaled } from '#domain/money/rounding.ts';
import { parseDecimal } from '#domain/money/parse-decimal.ts';
import { fail, ok } from '#domain/result.ts';
import { longestDay, toSeconds } from './duration.ts';
import type { Seconds } from './duration.ts';

const hourWord = '(?:h|hrs?|hours?|t|tim|timmar|timme)\\.?';
const minuteWord = '(?:m|min|mins|minutes?|minuter|minut)\\.?';

const clock = /^(\d{0,3}):(\d{2})(?::(\d{2}))?$/;
const hoursOnly = new RegExp(`^(\\d*[.,]?\\d*) ?${hourWord}$`);
const minutesOnly = new RegExp(`^(\\d{1,5}) ?${minuteWord}$`);
const hoursAndMinutes = new RegExp(`^(\\d{1,3}) ?${hourWord} ?(\\d{1,2}) ?(?:${minuteWord})?$`);

const ofParts = (hours: string, minutes: string, seconds: string): number | null => {
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
};

/** Hours with decimals; what isn't a whole second is rounded by R2: "0,333" is 1 199 s. */
const ofDecimalHours = (text: string): number | null => {
  const parsed = parseDecimal(text, 4, Number.MAX_SAFE_INTEGER);
  return parsed.ok ? scaled(parsed.value, 3600, 10_000) : null;
};

const secondsOf = (typed: string): number | null => {
  const timed = clock.exec(typed);
  if (timed) return ofParts(timed[1] ?? '0', timed[2] ?? '0', timed[3] ?? '0');
  const minutes = minutesOnly.exec(typed);
  if (minutes) return Number(minutes[1]) * 60;
  const both = hoursAndMinutes.exec(typed);
  if (both) return ofParts(both[1] ?? '0', both[2] ?? '0', '0');
  return ofDecimalHours(hoursOnly.exec(typed)?.[1] ?? typed);
};

/**
 * A length of time as typed: "1:30", "1,5", "1.5", "90m", "90 min", "1h30", "1h 30m", "1 h 30 min", "1 tim 30 min",
 * "7" (hours), "0:00:30". Not negative, at most 24 hours. The bound is a day's cell; a total never comes through here.
 */
export const parseDuration = (text: string): FieldResult<Seconds> => {
  if (text.length > 60) return fail('duration-format');
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return fail('required');
  if (/^[-\u2212\u2013] ?[\d.,:]/.test(typed)) return fail('duration-negative');
  const seconds = secondsOf(typed);
  if (seconds === null) return fail('duration-format');
  return seconds > longestDay ? fail('duration-too-long') : ok(toSeconds(seconds));
};
