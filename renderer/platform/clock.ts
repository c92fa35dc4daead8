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

/** A pinned clock stands still, whatever the work takes, so that two runs write the same. */
export function createClock({ Instant, Now }: TemporalApi, pinnedNow: string | null): Clock {
  const started = Now.instant();
  const pinned = pinnedNow === null ? null : Instant.from(pinnedNow);
  const now = () => pinned ?? Now.instant();
  const ticking = () => pinned?.add(Now.instant().since(started)) ?? Now.instant();
  const zone = () => Now.timeZoneId();
  return {
    now: () => now().toString(milliseconds),
    today: () => now().toZonedDateTimeISO(zone()).toPlainDate().toString(),
    zone,
    ticking: () => ticking().toString(milliseconds),
  };
}
