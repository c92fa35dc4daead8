import type { Activity } from '#domain/hours/activity.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { SystemId } from '#domain/record.ts';

/** One activity's part of the work on a system; `share` in whole per cent of the total. */
export type ActivityShare = {
  readonly activity: Activity;
  readonly seconds: number;
  readonly share: number;
};

/** The work on one system by activity, the most first. */
export const activityShares = (
  entries: readonly Pick<TimeEntry, 'systemId' | 'activity' | 'seconds'>[],
  systemId: SystemId,
): readonly ActivityShare[] => {
  const sums = new Map<Activity, number>();
  for (const entry of entries) {
    if (entry.systemId !== systemId) continue;
    sums.set(entry.activity, (sums.get(entry.activity) ?? 0) + entry.seconds);
  }
  const total = [...sums.values()].reduce((sum, seconds) => sum + seconds, 0);
  return [...sums]
    .map(([activity, seconds]) => ({
      activity,
      seconds,
      share: Math.round((seconds / total) * 100),
    }))
    .toSorted((one, other) => other.seconds - one.seconds);
};
