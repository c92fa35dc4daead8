import { brandText } from '#domain/brand.ts';
import type { BusinessCalendar } from '#domain/cases/service-level.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Place } from '#domain/time/place.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

export const place: Place = { zone: stockholm, rules: temporalZones };

/** A moment by Stockholm's clocks: `2026-11-24 16:00`. */
export const at = (text: string): Instant => {
  const [date = '', time = ''] = text.split(' ');
  const moment = temporalZones.toInstants(brandText(date), brandText(time), stockholm)[0];
  if (moment === undefined) throw new Error(`no such moment: ${text}`);
  return moment;
};

/** What Stockholm's clocks show. */
export const local = (moment: Instant): string => {
  const { date, time } = temporalZones.toLocal(moment, stockholm);
  return `${date} ${time}`;
};

/** The same whole hours on each of some weekdays. */
export const calendarOf = (
  weekdays: readonly number[],
  from: number,
  to: number,
): BusinessCalendar => ({
  weekly: weekdays.map((weekday) => ({ weekday, from: from * 60, to: to * 60 })),
  keepsHolidays: false,
  extraClosed: [],
  extraOpen: [],
});
