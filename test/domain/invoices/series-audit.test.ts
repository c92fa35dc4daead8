import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditNumbers, auditSeries, breaksSeries, placeOf } from '#domain/invoices/series-audit.ts';
import type { SeriesRow } from '#domain/invoices/series-audit.ts';
import { formatInvoiceNumber } from '#domain/invoices/numbering.ts';
import { law } from '#support/law.ts';
import { day, id } from '#support/records.ts';

const series = { prefix: '2026', next: 4, digits: 4 };
const numbers = ['20260001', '20260002', '20260003'];
const row = (number: string, more: Partial<SeriesRow> = {}): SeriesRow => ({
  id: id(number),
  number,
  issueDate: day('2026-11-24'),
  isContentWhole: true,
  paper: 'there',
  ...more,
});

describe('R29 the series', () => {
  test('without a gap has nothing to tell', () => {
    expect(auditNumbers({ numbers, series, jumps: [] })).toEqual([]);
  });

  test('with a missing number is broken, until somebody says why', () => {
    const holed = { numbers: ['20260001', '20260003'], series, jumps: [] };
    const gap = { kind: 'gap', from: '20260002', to: '20260002', first: 2, last: 2 };
    expect(auditNumbers(holed)).toEqual([{ ...gap, reason: null }]);
    const jumps = [{ from: 2, to: 3, reason: 'Ur det gamla programmet' }];
    const told = auditNumbers({ ...holed, jumps });
    expect(told).toEqual([{ ...gap, reason: 'Ur det gamla programmet' }]);
    expect(told.some(breaksSeries)).toBe(false);
  });

  test('with a number twice is broken', () => {
    const found = auditNumbers({ numbers: [...numbers, '20260002'], series, jumps: [] });
    expect(found).toEqual([{ kind: 'double', number: '20260002' }]);
  });

  test('whose counter is behind would give a number twice', () => {
    const found = auditNumbers({ numbers, series: { ...series, next: 3 }, jumps: [] });
    expect(found).toEqual([{ kind: 'counter-behind', next: '20260003', highest: '20260003' }]);
  });

  test('whose counter was set forward has a gap ahead', () => {
    const found = auditNumbers({ numbers, series: { ...series, next: 10 }, jumps: [] });
    expect(found).toMatchObject([{ kind: 'gap', from: '20260004', to: '20260009', reason: null }]);
  });

  test('goes on past its digits and under a new prefix', () => {
    expect(placeOf('202610000', series)).toMatchObject({ counter: 10_000 });
    expect(placeOf('F-0042', series)).toEqual({ prefix: 'F-', counter: 42, digits: 4 });
    const renamed = { numbers: ['F-0001', 'F-0002', '20260003'], series, jumps: [] };
    expect(auditNumbers(renamed)).toEqual([]);
  });

  test('breaks by any number that is taken away from its middle, and by no other change of order', () => {
    law(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.nat(), (count, at) => {
        const all = Array.from({ length: count }, (_, index) =>
          formatInvoiceNumber({ ...series, next: index + 1 }),
        );
        const full = { series: { ...series, next: count + 1 }, jumps: [] };
        expect(auditNumbers({ ...full, numbers: all.toReversed() })).toEqual([]);
        const middle = 1 + (at % (count - 2));
        const found = auditNumbers({ ...full, numbers: all.toSpliced(middle, 1) });
        expect(found).toMatchObject([{ kind: 'gap', first: middle + 1, last: middle + 1 }]);
      }),
      100,
    );
  });
});

describe('R29 the proof of a fiscal year', () => {
  const facts = { numbers, series, jumps: [], isCurrent: true };

  test('names first, last and how many', () => {
    expect(
      auditSeries(
        numbers.map((number) => row(number)),
        facts,
      ),
    ).toEqual({
      findings: [],
      isUnbroken: true,
      first: '20260001',
      last: '20260003',
      count: 3,
    });
  });

  test('tells a content and a paper that are no longer what was issued', () => {
    const rows = [
      row('20260001', { isContentWhole: false }),
      row('20260002', { paper: 'missing' }),
      row('20260003', { paper: 'altered' }),
    ];
    const audit = auditSeries(rows, facts);
    expect(audit.isUnbroken).toBe(false);
    expect(audit.findings.map(({ kind }) => kind)).toEqual(['content', 'paper', 'paper']);
  });

  test('tells a later number with an earlier day, which breaks nothing', () => {
    const rows = [row('20260001'), row('20260002', { issueDate: day('2026-11-01') })];
    const audit = auditSeries(rows, {
      ...facts,
      numbers: numbers.slice(0, 2),
      series: { ...series, next: 3 },
    });
    expect(audit).toMatchObject({ isUnbroken: true, findings: [{ kind: 'date-order' }] });
  });

  test('tells a gap in the year that it ends in', () => {
    const all = ['20260001', '20260003'];
    const gap = { ...facts, numbers: all };
    expect(auditSeries([row('20260001')], { ...gap, isCurrent: false }).findings).toEqual([]);
    expect(auditSeries([row('20260003')], gap).findings).toMatchObject([{ kind: 'gap' }]);
  });

  test('of a year without invoices is whole', () => {
    expect(
      auditSeries([], { ...facts, numbers: [], series: { ...series, next: 1 } }),
    ).toMatchObject({
      isUnbroken: true,
      first: null,
      count: 0,
    });
  });
});
