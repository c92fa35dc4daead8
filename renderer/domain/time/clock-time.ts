import type { Brand } from '#domain/brand.ts';
import { brandText } from '#domain/brand.ts';
import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';

/** What a clock on the wall shows, without date or zone: `08:30`. */
export type ClockTime = Brand<string, 'ClockTime'>;

/** `00:00`. */
export const midnight: ClockTime = brandText('00:00');

const two = (number: number): string => String(number).padStart(2, '0');

/** A clock time as typed: "8", "08", "830", "0830", "8:30", "08.30". */
export const parseClockTime = (text: string): FieldResult<ClockTime> => {
  const typed = text.trim();
  if (typed === '') return fail('required');
  const parts =
    /^(\d{1,2})[:.,](\d{2})$/.exec(typed) ??
    /^(\d{1,2})(\d{2})$/.exec(typed) ??
    /^(\d{1,2})$/.exec(typed);
  if (!parts) return fail('time-format');
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? '0');
  return hour > 23 || minute > 59
    ? fail('time-format')
    : ok(brandText(`${two(hour)}:${two(minute)}`));
};
