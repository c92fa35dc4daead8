import type { FieldResult } from '#domain/form.ts';
import { ok } from '#domain/result.ts';
import { parseDecimal } from '#domain/money/parse-decimal.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { parseDuration } from '#domain/time/parse-duration.ts';

/** The longest estimate, in hundredths of an hour: 2 000 h, a man-year. */
const longest = 200_000;

/** How long work is thought to take: as a length of time is typed, or more hours than a day has ("40", "37,5 h", "48:00"). */
export const parseEstimate = (text: string): FieldResult<Seconds> => {
  const parsed = parseDuration(text);
  if (parsed.ok || parsed.error !== 'duration-too-long') return parsed;
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(text.trim());
  if (clock !== null) {
    const hundredths = Number(clock[1]) * 100;
    return hundredths > longest
      ? parsed
      : ok(toSeconds(Number(clock[1]) * 3600 + Number(clock[2]) * 60));
  }
  const hours = parseDecimal(text.replace(/\s*h\.?\s*$/i, ''), 2, longest);
  return hours.ok ? ok(toSeconds(hours.value * 36)) : parsed;
};
