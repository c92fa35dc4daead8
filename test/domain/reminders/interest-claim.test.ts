import { expect, test } from 'vitest';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { startingClaimRules } from '#domain/reminders/claim-rules.ts';
import { interestClaim } from '#domain/reminders/interest-claim.ts';
import type { LateInvoice } from '#domain/reminders/interest-claim.ts';
import { allRates } from '#domain/reminders/reference-rates.ts';
import { day, id } from '#support/records.ts';

const late = (more: Partial<LateInvoice> = {}): LateInvoice => ({
  id: id('invoice-1'),
  number: '20260001',
  issueDate: day('2026-01-01'),
  dueDate: day('2026-01-31'),
  debt: {
    payable: toMinorUnits(1_000_000),
    payments: [{ date: day('2026-03-02'), amount: toMinorUnits(1_000_000) }],
  },
  claimedTo: null,
  hasCompensation: false,
  reminderFees: toMinorUnits(0),
  isBusiness: true,
  ...more,
});
const rates = allRates([{ from: day('2026-07-01'), rate: toBasisPoints(200), source: 'test' }]);
const claim = (more: Partial<LateInvoice> = {}, today = '2026-11-24') => {
  const read = interestClaim(late(more), startingClaimRules, rates, day(today));
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

test('R36 interest to the day it was paid, and 450 kr', () => {
  expect(claim()).toMatchObject({
    from: '2026-02-01',
    to: '2026-03-02',
    daysLate: 30,
    interest: 8219,
    compensation: 45_000,
    isSmall: false,
  });
});

test('R36 an unpaid one to today, at the rate of each half-year', () => {
  const unpaid = { debt: { payable: toMinorUnits(1_000_000), payments: [] } };
  expect(claim(unpaid, '2026-07-10')).toMatchObject({
    to: '2026-07-10',
    parts: [{ to: '2026-06-30' }, {}],
  });
});

test('R36 no day is claimed twice: the next claim begins the day after the last', () => {
  const unpaid = { debt: { payable: toMinorUnits(1_000_000), payments: [] } };
  const next = claim(
    { ...unpaid, claimedTo: day('2026-02-28'), hasCompensation: true },
    '2026-03-10',
  );
  expect(next).toMatchObject({ from: '2026-03-01', to: '2026-03-10', compensation: 0 });
  expect(claim({ claimedTo: day('2026-03-02'), hasCompensation: true })).toBeNull();
});

test.each<[string, Partial<LateInvoice>]>([
  ['450 kr was claimed already', { hasCompensation: true }],
  ['a reminder fee was charged: never both', { reminderFees: toMinorUnits(6000) }],
  ['the buyer is a person', { isBusiness: false }],
])('R36 no compensation where %s', (_why, more) => {
  expect(claim(more)?.compensation).toBe(0);
});

test('R36 little interest, or few days, is told to be small; nothing late is no claim', () => {
  const early = {
    debt: {
      ...late().debt,
      payments: [{ date: day('2026-02-03'), amount: toMinorUnits(1_000_000) }],
    },
  };
  expect(claim(early)).toMatchObject({ daysLate: 3, isSmall: true });
  expect(claim({ dueDate: day('2026-03-02') })).toBeNull();
});

test('R36 a missing reference rate stops the claim', () => {
  const unpaid = late({ debt: { payable: toMinorUnits(100), payments: [] } });
  expect(interestClaim(unpaid, startingClaimRules, allRates([]), day('2026-11-24'))).toEqual({
    ok: false,
    error: 'reference-rate-missing',
  });
});
