import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { adviseIssue, issueDayOf, unionIssueDay } from '#domain/invoices/advise-issue.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { client, day, draft, line } from '#support/records.ts';

const german = client({ invoiceAddress: { ...client().invoiceAddress, country: 'DE' } });
const untaxed = draft({ lines: [line('a', { vatRate: toBasisPoints(0) })] });

test.each([
  ['2026-10-31', '2026-11-15'],
  ['2026-12-01', '2027-01-15'],
])('ML 17:18 what was done on %s is invoiced by %s', (worked, by) => {
  expect(unionIssueDay(day(worked))).toBe(by);
});

test('ML 17:18 only services to businesses elsewhere in the Union have a day', () => {
  expect(issueDayOf(untaxed, german)).toBe('2026-12-15');
  expect(issueDayOf(untaxed, client())).toBeNull();
  expect(issueDayOf({ ...untaxed, period: null }, german)).toBeNull();
});

test('R38 an ordinary draft needs no second look', () => {
  expect(adviseIssue(draft(), client())).toEqual([]);
});

test('RL 2 a § a public body never pays later than after 30 days', () => {
  const body = client({ isPublicBody: true });
  expect(adviseIssue(draft({ paymentTerms: 30 }), body)).toEqual([]);
  expect(adviseIssue(draft({ paymentTerms: 31 }), body)).toEqual(['publicTerms']);
});

test('ML 16:16, SE-R-006 and ML 17:18 are told at once', () => {
  const swede = client({ vatNumber: brandText('SE802002428001') });
  const phones = line('a', { isListedGoods: true, net: toMinorUnits(10_000_001) });
  const odd = line('b', { vatRate: toBasisPoints(1000) });
  expect(adviseIssue(draft({ lines: [phones, odd] }), swede)).toEqual([
    'goodsReverseCharge',
    'vatRate',
  ]);
  expect(adviseIssue(untaxed, german)).toEqual(['unionDay']);
});
