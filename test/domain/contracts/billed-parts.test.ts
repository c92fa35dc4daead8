import { expect, test } from 'vitest';
import { billedParts, overageRate } from '#domain/contracts/billed-parts.ts';
import type { HourCover } from '#domain/contracts/billed-parts.ts';
import { wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import { toBasisPoints, toHourlyRate } from '#domain/money/money.ts';
import type { ContractId } from '#domain/record.ts';
import { aContract } from '#support/a-contract.ts';
import { day, entry, id } from '#support/records.ts';

const included = {
  minutes: 600,
  per: 'month',
  rollover: 'none',
  rolloverCap: null,
  activities: [],
  overageRate: toHourlyRate(125_000),
  overrunLimit: null,
  warnAt: [],
} as const;

const terms = {
  id: id<ContractId>('contract'),
  term: aContract({}).term,
  indexation: null,
} as const;

const cover = (more: Partial<HourCover> = {}): HourCover => ({
  contract: aContract({ pricing: 'included', included }),
  policy: wholeMinutes,
  parts: { included: 20, overage: 40 },
  period: day('2026-11-01'),
  ...more,
});
const shown = (...given: Parameters<typeof billedParts>) =>
  billedParts(...given).map(({ coverage, minutes, rate }) => [coverage, minutes, rate]);

test('R22 R23 included minutes at no price, what goes beyond at the contract’s rate', () => {
  expect(shown(entry('a'), cover())).toEqual([
    ['included', 20, 0],
    ['overage', 40, 125_000],
  ]);
  expect(shown(entry('a'), cover({ parts: { included: 60, overage: 0 } }))).toHaveLength(1);
  expect(shown(entry('a'), cover({ parts: { included: 0, overage: 0 } }))).toEqual([
    ['included', 0, 0],
  ]);
});

test('R24 hours of a fixed price at none', () => {
  const fixed = aContract({ pricing: 'fixed' });
  expect(shown(entry('a'), cover({ contract: fixed }))).toEqual([['fixed', null, 0]]);
});

test('R18 without a contract, or of a kind that it doesn’t name: by the hour', () => {
  const hourly = entry('a', { activity: 'meeting' });
  expect(shown(hourly, cover({ contract: null, parts: null }))).toEqual([
    [null, null, hourly.rate.amount],
  ]);
  const named = { ...included, activities: ['change'] as const };
  const contract = aContract({ pricing: 'included', included: named });
  expect(shown(hourly, cover({ contract }))).toEqual([[null, null, hourly.rate.amount]]);
});

test('R20 R23 in a window overage costs its factor; a rate written on the hour itself stands', () => {
  const rate = { amount: toHourlyRate(90_000), source: 'person' } as const;
  const window = { name: 'Kväll', factor: toBasisPoints(15_000) };
  const workDate = day('2026-11-02');
  const agreed = { ...terms, included };
  expect(overageRate(agreed, { workDate, rate: { ...rate, window } })).toBe(187_500);
  expect(overageRate(agreed, { workDate, rate: { ...rate, source: 'entry' } })).toBe(90_000);
  const own = { ...terms, included: { ...included, overageRate: null } };
  expect(overageRate(own, { workDate, rate })).toBe(90_000);
});
