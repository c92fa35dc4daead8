import { expect, test } from 'vitest';
import {
  firstBillingState,
  isBillableByDefault,
  isLockedEntry,
  resolveRate,
} from '#domain/hours/resolve-rate.ts';
import { activities } from '#domain/hours/activity.ts';
import { toHourlyRate } from '#domain/money/money.ts';

const rate = toHourlyRate;
const all = {
  override: rate(5),
  client: { hourlyRate: rate(4) },
  activity: 'release',
  person: { hourlyRate: rate(2) },
  firm: { hourlyRate: rate(1), activityRates: { release: rate(3) } },
} as const;

test('R18 the most specific rate wins, and the reason is stored', () => {
  const none = { hourlyRate: null };
  expect(resolveRate(all)).toEqual({ amount: 5, source: 'entry' });
  const noOverride = { ...all, override: null };
  expect(resolveRate(noOverride)).toEqual({ amount: 4, source: 'client' });
  const noClient = { ...noOverride, client: none };
  expect(resolveRate(noClient)).toEqual({ amount: 3, source: 'activity' });
  const noActivity = { ...noClient, activity: 'meeting' } as const;
  expect(resolveRate(noActivity)).toEqual({ amount: 2, source: 'person' });
  expect(resolveRate({ ...noActivity, person: none })).toEqual({ amount: 1, source: 'firm' });
});

test('R18 a rate of nothing is a rate', () => {
  expect(resolveRate({ ...all, override: rate(0) })).toEqual({ amount: 0, source: 'entry' });
});

test('education and internal work are never billed by default', () => {
  expect(activities.filter((activity) => !isBillableByDefault(activity))).toEqual([
    'education',
    'internal',
  ]);
  expect(firstBillingState(true)).toBe('open');
  expect(firstBillingState(false)).toBe('none');
});

test('R25 only what is on an issued invoice is locked', () => {
  expect(isLockedEntry({ billing: 'invoiced' })).toBe(true);
  expect(isLockedEntry({ billing: 'drafted' })).toBe(false);
});
