import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendixOf, shareOut } from '#domain/invoices/appendix.ts';
import { billedMinutes } from '#domain/invoices/billed-minutes.ts';
import { lineNet } from '#domain/invoices/totals.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { day, id, line } from '#support/records.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const hour = (index: number, seconds: number, workDate = '2026-10-05') => ({
  id: id<never>(`hour-${index}`),
  workDate: day(workDate),
  person: 'Astrid',
  work: 'Körplanen',
  note: '',
  seconds: toSeconds(seconds),
});

const policies = fc.record({
  step: fc.constantFrom(1, 6, 15, 30),
  mode: fc.constantFrom('up', 'nearest', 'down'),
  minimum: fc.constantFrom(0, 30),
  scope: fc.constantFrom('entry', 'day', 'line'),
});

describe('R10 the appendix has the figures of the invoice', () => {
  test('Σ rows = the line, to the minute and the öre, under any policy', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 12 }),
        policies,
        fc.integer({ min: 0, max: 500_000 }),
        (lengths, billingPolicy, price) => {
          const hours = lengths.map((seconds, index) =>
            hour(index, seconds, `2026-10-0${(index % 3) + 1}`),
          );
          const quantity = { unit: 'hour', amount: billedMinutes(hours, billingPolicy) } as const;
          const net = lineNet(quantity, toMinorUnits(price), toBasisPoints(0));
          const own = line('a', {
            quantity,
            billingPolicy,
            timeEntryIds: hours.map((each) => each.id),
            net: net.ok ? net.value : toMinorUnits(0),
          });
          const [part] = appendixOf([own], { hours, outlays: [] });
          const rows = part?.rows ?? [];
          expect(sum(rows.map((row) => row.net))).toBe(own.net);
          expect(sum(rows.map((row) => row.billed ?? 0))).toBe(quantity.amount);
          expect(sum(rows.map((row) => row.raw ?? 0))).toBe(sum(lengths));
          expect(rows.every((row) => row.kind === 'hour')).toBe(true);
        },
      ),
      { seed: 4, numRuns: 150 },
    );
  });

  test('what was written over by hand stands as an adjustment', () => {
    const hours = [hour(1, 3600)];
    const own = line('a', {
      quantity: { unit: 'hour', amount: 90 },
      net: toMinorUnits(150_000),
      timeEntryIds: [id('hour-1')],
    });
    const [part] = appendixOf([own], { hours, outlays: [] });
    expect(part?.rows.map(({ kind, billed, net }) => [kind, billed, net])).toEqual([
      ['hour', 60, 100_000],
      ['adjustment', 30, 50_000],
    ]);
  });

  test('an hour that a contract split has on each line its own minutes', () => {
    const own = line('a', {
      quantity: { unit: 'hour', amount: 20 },
      net: toMinorUnits(33_333),
      timeEntryIds: [id('hour-1')],
      parts: [{ timeEntryId: id('hour-1'), minutes: 20 }],
    });
    const [part] = appendixOf([own], { hours: [hour(1, 3600)], outlays: [] });
    expect(part?.rows).toMatchObject([{ raw: 1200, billed: 20, net: 33_333 }]);
  });

  test('outlays share the amount of their line; a free line has no part', () => {
    const outlay = (name: string, amount: number) => ({
      id: id<never>(name),
      date: day('2026-10-06'),
      person: 'Astrid',
      text: 'Tåg',
      amount: toMinorUnits(amount),
    });
    const own = line('a', {
      quantity: { unit: 'piece', amount: 1000 },
      net: toMinorUnits(30_001),
      expenseIds: [id('x'), id('y')],
    });
    const parts = appendixOf([own, line('free')], {
      hours: [],
      outlays: [outlay('x', 10_000), outlay('y', 20_000)],
    });
    expect(parts).toHaveLength(1);
    expect(parts[0]?.rows.map(({ net }) => net)).toEqual([10_000, 20_001]);
  });
});

test('Σ parts = whole, whatever is shared out', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.array(fc.nat(10_000), { minLength: 1, maxLength: 30 }),
      (whole, weights) => {
        expect(sum(shareOut(whole, weights))).toBe(whole);
      },
    ),
    { seed: 4 },
  );
});
