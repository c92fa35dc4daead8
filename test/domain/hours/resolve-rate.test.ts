import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import {
  datedRate,
  firstBillingState,
  isBillableByDefault,
  rateChain,
  resolveRate,
} from '#domain/hours/resolve-rate.ts';
import type { RateSources } from '#domain/hours/resolve-rate.ts';
import { activities } from '#domain/hours/activity.ts';
import { toHourlyRate } from '#domain/money/money.ts';
import type { RateScope } from '#domain/rates/rate.ts';
import type { ClientId, ContractId, PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { aRate } from '#support/records.ts';

const rate = toHourlyRate;
const day = (text: string): PlainDate => brandText(text);
const contractId = brandText<ContractId>('k');
const clientId = brandText<ClientId>('c');
const personId = brandText<PersonId>('p');
const scope: RateScope = { contractId: null, clientId: null, personId: null, activity: null };

const dated = (amount: number, of: Partial<RateScope>, validFrom = '2026-01-01') =>
  aRate({ ...scope, ...of, amount: rate(amount), validFrom: day(validFrom) });

/** Every rule says something; the number says which. */
const all: RateSources = {
  override: rate(9),
  contract: { id: contractId, hourlyRate: rate(6) },
  client: { id: clientId, hourlyRate: rate(4) },
  activity: 'release',
  person: { id: personId, hourlyRate: rate(2) },
  firm: { hourlyRate: rate(1), activityRates: { release: rate(3) } },
  rates: [
    dated(8, { contractId, activity: 'release', personId }),
    dated(7, { contractId, activity: 'release' }),
    dated(5, { clientId, personId }),
  ],
  workDate: day('2026-11-24'),
};

const won = (sources: RateSources) => {
  const { amount, source } = resolveRate(sources);
  return [amount, source];
};

test('R18 the most specific rate wins, and the reason is stored', () => {
  expect(won(all)).toEqual([9, 'entry']);
  const noOverride = { ...all, override: null };
  expect(won(noOverride)).toEqual([8, 'contract-activity-person']);
  const noThree = { ...noOverride, rates: all.rates.slice(1) };
  expect(won(noThree)).toEqual([7, 'contract-activity']);
  const noTwo = { ...noThree, rates: all.rates.slice(2) };
  expect(won(noTwo)).toEqual([6, 'contract']);
  const noContract = { ...noTwo, contract: null };
  expect(won(noContract)).toEqual([5, 'client-person']);
  const undated = { ...noContract, rates: [] };
  expect(won(undated)).toEqual([4, 'client']);
  const noClient: RateSources = { ...undated, client: { id: clientId, hourlyRate: null } };
  expect(won(noClient)).toEqual([3, 'activity']);
  const noActivity: RateSources = { ...noClient, activity: 'meeting' };
  expect(won(noActivity)).toEqual([2, 'person']);
  const nobody: RateSources = { ...noActivity, person: { id: personId, hourlyRate: null } };
  expect(won(nobody)).toEqual([1, 'firm']);
});

test('R18 the chain names every rule that was asked, and what it says', () => {
  expect(rateChain(all).map(({ source, amount }) => [source, amount])).toEqual([
    ['entry', 9],
    ['contract-activity-person', 8],
    ['contract-activity', 7],
    ['contract', 6],
    ['client-person', 5],
    ['client', 4],
    ['activity', 3],
    ['person', 2],
    ['firm', 1],
  ]);
});

test('R18 a rate of another contract, client, person or activity is passed over', () => {
  const others = [
    dated(1, { contractId: brandText('other') }),
    dated(1, { clientId: brandText('other') }),
    dated(1, { personId: brandText('other') }),
    dated(1, { activity: 'meeting' }),
    // Of the contract and a person, but of no activity: no rule of R18.
    dated(1, { contractId, personId }),
  ];
  expect(won({ ...all, override: null, rates: others })).toEqual([6, 'contract']);
});

test('R18 a rate of nothing is a rate', () => {
  expect(won({ ...all, override: rate(0) })).toEqual([0, 'entry']);
});

test('R19 within a level the newest rate that is valid on the work date wins; before all of them what stands since ever', () => {
  const rates = [
    dated(30, { clientId }, '2026-07-01'),
    dated(20, { clientId }, '2026-01-01'),
    dated(40, { clientId }, '2026-12-01'),
  ];
  const on = (date: string) =>
    resolveRate({ ...all, override: null, contract: null, rates, workDate: day(date) });
  expect(on('2025-12-31')).toEqual({ amount: 4, source: 'client' });
  expect(on('2026-01-01')).toMatchObject({ amount: 20, rateId: rates[1]?.id });
  expect(on('2026-06-30')).toMatchObject({ amount: 20 });
  expect(on('2026-07-01')).toMatchObject({ amount: 30, rateId: rates[0]?.id });
  expect(on('2026-12-01')).toMatchObject({ amount: 40 });
});

test('R19 of two rates from the same day the one written last counts', () => {
  const early = { ...dated(1, { clientId }), id: brandText<(typeof all.rates)[0]['id']>('a') };
  const late = { ...dated(2, { clientId }), id: brandText<(typeof all.rates)[0]['id']>('b') };
  const found = datedRate([late, early], { ...scope, clientId }, day('2026-11-24'));
  expect(found?.amount).toBe(2);
});

test('R19 a dated rate of a less specific level never beats an older, more specific one', () => {
  const rates = [dated(50, {}, '2026-11-01'), dated(20, { clientId }, '2020-01-01')];
  expect(won({ ...all, override: null, contract: null, rates })).toEqual([20, 'client']);
});

test('education and internal work are never billed by default', () => {
  expect(activities.filter((activity) => !isBillableByDefault(activity))).toEqual([
    'education',
    'internal',
  ]);
  expect(firstBillingState(true)).toBe('open');
  expect(firstBillingState(false)).toBe('none');
});
