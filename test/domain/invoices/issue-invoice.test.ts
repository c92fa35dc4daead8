import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { issueInvoice, totalsOf } from '#domain/invoices/issue-invoice.ts';
import type { IssueWish } from '#domain/invoices/issue-invoice.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { client, day, draft, firm, line, series } from '#support/records.ts';

const wish = (more: Partial<IssueWish> = {}): IssueWish => ({
  draft: draft({ lines: [line('a', { net: toMinorUnits(100_030) })] }),
  firm: firm(),
  client: client(),
  series: series(),
  issueDate: day('2026-11-24'),
  today: day('2026-11-24'),
  now: brandText('2026-11-24T09:00:00.000Z'),
  ...more,
});

test('R28–R30 issue gives number, dates, reference and the frozen snapshot', () => {
  const issued = issueInvoice(wish());
  if (!issued.ok) throw new Error(issued.error.join());
  const { invoice } = issued.value;
  expect(invoice).toMatchObject({
    status: 'issued',
    number: '20260001',
    seriesId: 'series-1',
    issueDate: '2026-11-24',
    dueDate: '2026-12-24',
    issuedAt: '2026-11-24T09:00:00.000Z',
    paymentReference: '2026000105',
  });
  expect(invoice.snapshot).toMatchObject({
    number: '20260001',
    seller: { name: 'Viskan Systemförvaltning AB', isApprovedForFTax: true },
    buyer: { name: 'Marks Bostadsstiftelse', address: { city: 'Kinna' } },
    totals: { net: 100_030, vat: 25_008, gross: 125_038, rounding: -38, payable: 125_000 },
    formulaVersion: 1,
  });
});

test('R30 the snapshot holds no envelope: the same content gives the same bytes', () => {
  const first = issueInvoice(wish());
  const second = issueInvoice(wish({ draft: { ...wish().draft, rev: 7, device: 'other' } }));
  expect(
    first.ok &&
      second.ok &&
      JSON.stringify(first.value.invoice) === JSON.stringify(second.value.invoice),
  ).toBe(true);
});

test('R29 the series moves on by one, and only at issue', () => {
  const first = issueInvoice(wish());
  if (!first.ok) throw new Error();
  expect(first.value.series.next).toBe(2);
  const second = issueInvoice(wish({ series: first.value.series }));
  expect(second.ok && second.value.invoice.number).toBe('20260002');
  expect(issueInvoice(wish({ draft: draft({ lines: [] }) })).ok).toBe(false);
});

test('an issue date in the future is refused, an earlier one not', () => {
  expect(issueInvoice(wish({ issueDate: day('2026-11-25') }))).toEqual({
    ok: false,
    error: ['issueDate'],
  });
  expect(issueInvoice(wish({ issueDate: day('2026-10-31') })).ok).toBe(true);
});

test('everything that is missing is told together', () => {
  const issued = issueInvoice(
    wish({ firm: firm({ vatNumber: null }), issueDate: day('2027-01-01') }),
  );
  expect(issued).toEqual({ ok: false, error: ['firm.vatNumber', 'issueDate'] });
});

test('R6 another currency is never rounded to kronor', () => {
  expect(
    totalsOf(draft({ currency: 'EUR', lines: [line('a', { net: toMinorUnits(101) })] })).rounding,
  ).toBe(0);
});
