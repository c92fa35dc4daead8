import { Temporal } from 'temporal-polyfill';
import { brandText } from '#domain/brand.ts';
import type { TimeZone } from '#domain/time/instant.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';

const toInstantText = (moment: Temporal.Instant): string =>
  moment.toString({ smallestUnit: 'millisecond' });

/** Wall clocks by the IANA data of the machine. */
export const temporalZones: ZoneRules = {
  toInstants: (date, time, zone) => {
    const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
    const texts = (['earlier', 'later'] as const).flatMap((disambiguation) => {
      const zoned = wall.toZonedDateTime(zone, { disambiguation });
      return zoned.toPlainDateTime().equals(wall) ? [toInstantText(zoned.toInstant())] : [];
    });
    return [...new Set(texts)].sort().map((text) => brandText(text));
  },
  toLocal: (instant, zone) => {
    const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
    return {
      date: brandText(zoned.toPlainDate().toString()),
      time: brandText(zoned.toPlainTime().toString().slice(0, 5)),
    };
  },
};

export const stockholm: TimeZone = brandText('Europe/Stockholm');
