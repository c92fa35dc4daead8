import { activities, type Activity } from '#domain/hours/activity.ts';

/** One activity's part of the work on a system; `share` in whole per cent of the total. */
export type ActivityShare = {
  readonly activity: Activity;
  readonly seconds: number;
  readonly share: number;
};

/** The work on one system by activity, the most first; what was never done is left out. */
export const activityShares = (sums: {
  readonly [Name in Activity]?: number;
}): readonly ActivityShare[] => {
  const worked = activities
    .map((activity) => ({ activity, seconds: sums[activity] ?? 0 }))
    .filter(({ seconds }) => seconds > 0);
  const total = worked.reduce((sum, { seconds }) => sum + seconds, 0);
  return worked
    .map((row) => ({ ...row, share: Math.round((row.seconds / total) * 100) }))
    .toSorted((one, other) => other.seconds - one.seconds);
};
