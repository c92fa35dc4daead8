import type { Brand } from '#domain/brand.ts';
import { brandText } from '#domain/brand.ts';
import { toSeconds } from './duration.ts';
import type { Seconds } from './duration.ts';
import { fromDayNumber, toDayNumber } from './plain-date.ts';

/** A moment, as a UTC text in milliseconds: `2026-11-24T08:15:00.000Z`. Texts of this form sort as the moments do. */
export type Instant = Brand<string, 'Instant'>;

/** An IANA time zone name: `Europe/Stockholm`. */
export type TimeZone = Brand<string, 'TimeZone'>;

const dayLength = 86_400_000;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const toMilliseconds = (instant: Instant): number =>
  toDayNumber(brandText(instant.slice(0, 10))) * dayLength +
  Number(instant.slice(11, 13)) * 3_600_000 +
  Number(instant.slice(14, 16)) * 60_000 +
  Number(instant.slice(17, 19)) * 1000 +
  Number(instant.slice(20, 23));

/** The moment of a whole number of milliseconds since 1970-01-01T00:00:00Z. */
export const fromMilliseconds = (milliseconds: number): Instant => {
  const dayNumber = Math.floor(milliseconds / dayLength);
  const rest = milliseconds - dayNumber * dayLength;
  const part = (size: number, modulus: number, width: number): string =>
    String(Math.floor(rest / size) % modulus).padStart(width, '0');
  const clock = `${part(3_600_000, 24, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`;
  return brandText(`${fromDayNumber(dayNumber)}T${clock}Z`);
};

/** Whole seconds from one moment to another, rounded down; negative when the second is earlier (R11). */
export const secondsBetween = (from: Instant, to: Instant): Seconds =>
  toSeconds(Math.floor((toMilliseconds(to) - toMilliseconds(from)) / 1000));
