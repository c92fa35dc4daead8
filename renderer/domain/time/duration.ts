import type { Brand } from '#domain/brand.ts';
import { brandNumber } from '#domain/brand.ts';

/** A raw, never rounded length of time in whole seconds (R1). */
export type Seconds = Brand<number, 'Seconds'>;

/** A billed length of time in whole minutes (R1). */
export type Minutes = Brand<number, 'Minutes'>;

export const toSeconds = (integer: number): Seconds => brandNumber(integer);

export const toMinutes = (integer: number): Minutes => brandNumber(integer);

/** The longest time that one day's cell or entry can hold: 24 hours. */
export const longestDay: Seconds = toSeconds(86_400);

export const addSeconds = (...lengths: readonly Seconds[]): Seconds =>
  brandNumber(lengths.reduce((sum, length) => sum + length, 0));

const two = (number: number): string => String(number).padStart(2, '0');

/** "1:30"; with seconds, "1:30:15", only where there are any. */
export const formatDuration = (length: Seconds): string => {
  const size = Math.abs(length);
  const rest = size % 60;
  const minutes = Math.floor(size / 60);
  const shown = `${Math.floor(minutes / 60)}:${two(minutes % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
  return length < 0 ? `-${shown}` : shown;
};
