import { expect, test } from 'vitest';
import type { Contract, IncludedHours } from '#domain/contracts/contract.ts';
import { includedPeriods } from '#domain/contracts/included-periods.ts';
import { day } from '#support/records.ts';

const contract = (
  per: IncludedHours['per'],
  term: Partial<Contract['term']> = {},
): Pick<Contract, 'term' | 'included'> => ({
  term: {
    start: day('2026-01-31'),
    initialMonths: 12,
    renewal: 'tacit',
    renewalMonths: 6,
    noticeMonths: 1,
    signedEnds: [],
    terminatedOn: null,
    ...term,
  },
  included: {
    minutes: 600,
    per,
    rollover: 'none',
    rolloverCap: null,
    activities: [],
    overageRate: null,
    overrunLimit: null,
    warnAt: [],
  },
});

const spans = (of: Pick<Contract, 'term' | 'included'>, today: string) =>
  includedPeriods(of, day(today)).map(({ from, to, hasEnded }) => [from, to, hasEnded]);

test('R21 months are counted from the contract’s start and never drift from its 31st', () => {
  expect(spans(contract('month'), '2026-04-02')).toEqual([
    ['2026-01-31', '2026-02-27', true],
    ['2026-02-28', '2026-03-30', true],
    ['2026-03-31', '2026-04-29', false],
  ]);
});

test('R21 a term is the first one, then each renewal', () => {
  expect(spans(contract('term'), '2027-08-01')).toEqual([
    ['2026-01-31', '2027-01-30', true],
    ['2027-01-31', '2027-07-30', true],
    ['2027-07-31', '2028-01-30', false],
  ]);
});

test('R21 the last period ends with the contract', () => {
  const ended = contract('quarter', { renewal: 'never', initialMonths: 4 });
  expect(spans(ended, '2027-01-01')).toEqual([
    ['2026-01-31', '2026-04-29', true],
    ['2026-04-30', '2026-05-30', true],
  ]);
});

test('nothing before the start, nothing without included hours', () => {
  expect(spans(contract('year'), '2026-01-30')).toEqual([]);
  expect(includedPeriods({ ...contract('year'), included: null }, day('2026-06-01'))).toEqual([]);
});
