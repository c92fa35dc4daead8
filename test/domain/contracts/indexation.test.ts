import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Indexation } from '#domain/contracts/contract.ts';
import { raisedRates } from '#domain/contracts/index-rates.ts';
import {
  indexedAmount,
  nextStepOn,
  overageRateOn,
  totalShare,
} from '#domain/contracts/indexation.ts';
import { toBasisPoints, toHourlyRate, toMinorUnits } from '#domain/money/money.ts';
import type { Rate } from '#domain/rates/rate.ts';
import { aContract } from '#support/a-contract.ts';
import { law } from '#support/law.ts';
import { day, envelope, id } from '#support/records.ts';

const step = (validFrom: string, share: number) => ({
  validFrom: day(validFrom),
  share: toBasisPoints(share),
});
const yearly = (...steps: Indexation['steps']): Indexation => ({
  kind: 'fixed',
  share: toBasisPoints(300),
  text: '',
  month: 4,
  steps,
});

test('the first step comes with the agreed month after the start, each other a year later', () => {
  expect(nextStepOn(aContract({ indexation: yearly() }))).toBe('2026-04-01');
  expect(nextStepOn(aContract({ indexation: yearly(step('2026-04-01', 300)) }))).toBe('2027-04-01');
  expect(nextStepOn(aContract())).toBe(null);
});

test('each step rests on the one before and is rounded to the öre', () => {
  const indexation = yearly(step('2026-04-01', 250), step('2027-04-01', 310));
  const at = (date: string) =>
    indexedAmount(toMinorUnits(99_999), indexation, day('2026-01-01'), day(date));
  expect(at('2026-03-31')).toBe(99_999);
  expect(at('2026-04-01')).toBe(102_499);
  expect(at('2027-04-01')).toBe(105_676);
  expect(totalShare(indexation)).toBe(568);
});

test('what was agreed after a step holds it already', () => {
  const indexation = yearly(step('2026-04-01', 250));
  const agreed = day('2026-06-01');
  expect(indexedAmount(toMinorUnits(100), indexation, agreed, day('2027-01-01'))).toBe(100);
});

test('the price of hours beyond follows too', () => {
  const included = {
    minutes: 600,
    per: 'month' as const,
    rollover: 'none' as const,
    rolloverCap: null,
    activities: [],
    overageRate: toHourlyRate(125_000),
    overrunLimit: null,
    warnAt: [],
  };
  const contract = aContract({ included, indexation: yearly(step('2026-04-01', 200)) });
  expect(overageRateOn(contract, day('2026-03-31'))).toBe(125_000);
  expect(overageRateOn(contract, day('2026-04-01'))).toBe(127_500);
});

test('each of the contract’s rates is raised from what it is on the eve, nobody else’s is', () => {
  const contract = aContract({ hourlyRate: toHourlyRate(100_000) });
  const rate = (more: Partial<Rate>): Rate => ({
    ...envelope('rate'),
    contractId: contract.id,
    clientId: null,
    personId: null,
    activity: null,
    amount: toHourlyRate(110_000),
    validFrom: day('2026-02-01'),
    origin: 'set',
    ...more,
  });
  const raised = raisedRates(
    contract,
    [
      rate({}),
      rate({ activity: 'release', amount: toHourlyRate(130_000) }),
      rate({ validFrom: day('2026-05-01'), amount: toHourlyRate(1) }),
      rate({ contractId: id('other') }),
    ],
    step('2026-04-01', 300),
  );
  expect(raised.map(({ scope, old, raised: now }) => [scope.activity, old, now])).toEqual([
    [null, 110_000, 113_300],
    ['release', 130_000, 133_900],
  ]);
});

test('no step changes what an amount was before it', () => {
  law(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: -500, max: 2000 }),
      fc.integer({ min: 1, max: 900 }),
      (amount, share, days) => {
        const before = yearly(step('2026-02-01', 200));
        const after = yearly(...before.steps, step('2026-04-01', share));
        const at = day(days <= 59 ? '2026-02-15' : '2026-03-31');
        const read = (indexation: Indexation) =>
          indexedAmount(toMinorUnits(amount), indexation, day('2026-01-01'), at);
        expect(read(after)).toBe(read(before));
      },
    ),
    100,
  );
});
