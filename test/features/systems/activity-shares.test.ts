import { expect, test } from 'vitest';
import { activityShares } from '#features/systems/activity-shares.ts';

test('work by activity, the most first, without what was never done', () => {
  expect(activityShares({ release: 3600, problem: 10_800, change: 0 })).toEqual([
    { activity: 'problem', seconds: 10_800, share: 75 },
    { activity: 'release', seconds: 3600, share: 25 },
  ]);
  expect(activityShares({})).toEqual([]);
});
