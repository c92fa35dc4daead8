import { brandText } from '#domain/brand.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** An hour of a day, as UTC has it: what a made-up firm needs of zones. */
export const at = (date: PlainDate, hour: number): Instant =>
  brandText(`${date}T${String(hour).padStart(2, '0')}:00:00.000Z`);
