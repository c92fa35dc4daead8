import { brandText } from '#domain/brand.ts';
import type { ClockTime } from './clock-time.ts';
import type { Instant, TimeZone } from './instant.ts';
import type { PlainDate } from './plain-date.ts';
import type { ZoneRules } from './zone-rules.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const clockAt = (minutes: number): ClockTime =>
  brandText(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);

// Clocks are put forward by an hour; a time that they skip is looked for in quarters until there is one again.
const longestSkip = 180;

/**
 * The moment at which a zone's clocks show a time on a day; where they skip it, the first they show after it (in Havana and
 * Beirut a day has begun at one). Of a time shown twice, the one asked for. Null only on a day that a zone left out.
 */
export const momentOf = (
  date: PlainDate,
  time: ClockTime,
  which: 'earlier' | 'later',
  zone: TimeZone,
  rules: ZoneRules,
): Instant | null => {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  for (let skipped = 0; skipped <= longestSkip && minutes + skipped < 1440; skipped += 15) {
    const candidates = rules.toInstants(date, clockAt(minutes + skipped), zone);
    const moment = which === 'earlier' ? candidates[0] : candidates.at(-1);
    if (moment !== undefined) return moment;
  }
  return null;
};
