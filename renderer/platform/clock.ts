import type { TemporalApi } from './temporal.ts';

/** Where the program reads the time: real, or pinned for demonstrations and tests. */
export type Clock = {
  /** A UTC instant with milliseconds: `2026-11-24T08:15:00.000Z`. */
  readonly now: () => string;
  /** Today in this laptop's zone: `2026-11-24`. */
  readonly today: () => string;
  /** The IANA name of the laptop's zone. */
  readonly zone: () => string;
  /** As `now`, but running on from a pinned instant: only for showing a timer. */
  readonly ticking: () => string;
};

const milliseconds = { smallestUnit: 'millisecond' } as const;

/** What a clock shows beside the truth. */
export type ClockSetting = {
  /** Stands still at this instant, whatever the work takes, so that two runs write the same. */
  readonly pinnedNow: string | null;
  /** Runs, but as if this were today: the sample firm's story ends on a day. */
  readonly asIfToday: string | null;
};

/** Whole days between today and the day that the clock shall show: its hours and minutes stay the laptop's. */
const daysOff = ({ Now, PlainDate }: TemporalApi, day: string | null): number =>
  day === null ? 0 : Now.plainDateISO().until(PlainDate.from(day)).days;

export function createClock(temporal: TemporalApi, setting: ClockSetting): Clock {
  const { Instant, Now } = temporal;
  const { pinnedNow } = setting;
  const days = pinnedNow === null ? daysOff(temporal, setting.asIfToday) : 0;
  const started = Now.instant();
  const pinned = pinnedNow === null ? null : Instant.from(pinnedNow);
  const running = () =>
    days === 0 ? Now.instant() : Now.zonedDateTimeISO().add({ days }).toInstant();
  const now = () => pinned ?? running();
  const ticking = () => pinned?.add(Now.instant().since(started)) ?? running();
  const zone = () => Now.timeZoneId();
  return {
    now: () => now().toString(milliseconds),
    today: () => now().toZonedDateTimeISO(zone()).toPlainDate().toString(),
    zone,
    ticking: () => ticking().toString(milliseconds),
  };
}
