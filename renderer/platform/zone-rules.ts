import type { TemporalApi } from './temporal.ts';

/** Wall clocks and moments by the engine's time zone data; the domain's ZoneRules with bare texts. */
export type WallClocks = {
  /** The instants at which a zone's clocks show this: none, one or two, earlier first. */
  readonly toInstants: (date: string, time: string, zone: string) => readonly string[];
  /** What a zone's clocks show at an instant, to the minute. */
  readonly toLocal: (
    instant: string,
    zone: string,
  ) => { readonly date: string; readonly time: string };
};

const milliseconds = { smallestUnit: 'millisecond' } as const;

export function wallClocks(temporal: TemporalApi): WallClocks {
  const { PlainDateTime, Instant } = temporal;
  return {
    toInstants: (date, time, zone) => {
      const wall = PlainDateTime.from(`${date}T${time}`);
      const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
        wall.toZonedDateTime(zone, { disambiguation }),
      );
      if (earlier === undefined || later === undefined) return [];
      // In a spring gap both answers are shifted out of it: neither shows the wall clock that was asked for.
      if (!earlier.toPlainDateTime().equals(wall)) return [];
      const instants = [earlier, later].map((moment) => moment.toInstant().toString(milliseconds));
      return [...new Set(instants)];
    },
    toLocal: (instant, zone) => {
      const local = Instant.from(instant).toZonedDateTimeISO(zone);
      const date = local.toPlainDate().toString();
      const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
      return { date, time };
    },
  };
}
