import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LineUnit } from '#domain/invoices/invoice.ts';
import { lineNet, roundToWholeKrona, totals, vatGroups, vatOf } from '#domain/invoices/totals.ts';
import { largestAmount, toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { law } from '#support/law.ts';
import { vectors } from '#support/vectors.ts';

const rounding = vectors('rounding');
const vat = vectors('vat-rounding');

const taxed = (net: number, percent: number) => ({
  net: toMinorUnits(net),
  vatRate: toBasisPoints(percent * 100),
});
const net = (unit: LineUnit, amount: number, price: number, discount = 0) =>
  lineNet({ unit, amount }, toMinorUnits(price), toBasisPoints(discount));

test('R3 the printed quantity times the printed price is the line', () => {
  expect(net('hour', 90, 135_000)).toEqual({ ok: true, value: 202_500 });
  expect(net('hour', 80, 110_000)).toEqual({ ok: true, value: 146_667 });
  expect(net('piece', 1500, 33)).toEqual({ ok: true, value: 50 });
  expect(net('piece', -1500, 33)).toEqual({ ok: true, value: -50 });
  expect(net('hour', 60, 100_000, 1250)).toEqual({ ok: true, value: 87_500 });
});

test('R4 quantity, price and discount are rounded once, not one after the other', () => {
  // 1/3 h × 0,01 kr × 50 % is 0,1667 öre: nothing. Rounding the price first would give one öre.
  expect(net('hour', 20, 1, 5000)).toEqual({ ok: true, value: 0 });
});

test('an amount too large for exact sums is refused, either way', () => {
  expect(net('piece', 1_000_000_000, largestAmount)).toEqual({
    ok: false,
    error: 'money-too-large',
  });
  expect(net('piece', 1000, -largestAmount)).toEqual({ ok: true, value: -largestAmount });
  expect(net('piece', 1001, -largestAmount)).toEqual({ ok: false, error: 'money-too-large' });
});

test.each(vat.cases)('R5 VAT once per rate on the sum: $totalOre öre $note', (each) => {
  const lines = each.linesOre.map((line) => taxed(line.net, line.rate));
  const sums = totals(lines, true);
  expect(Object.fromEntries(sums.vatGroups.map((group) => [group.rate / 100, group.vat]))).toEqual(
    each.vatByRateOre,
  );
  expect([sums.net, sums.gross, sums.payable, sums.rounding]).toEqual([
    each.netOre,
    each.totalOre,
    each.payableOre,
    each.roundingOre,
  ]);
  expect(totals(lines, false)).toMatchObject({ payable: each.totalOre, rounding: 0 });
});

test.each(rounding.cases)('R6 öresavrundning of $amountOre is $roundedOre', (each) => {
  const sums = totals([taxed(each.amountOre, 0)], true);
  expect(sums.payable).toBe(each.roundedOre);
  expect(sums.rounding).toBe(each.payableRoundingAmountOre);
  expect(roundToWholeKrona(toMinorUnits(each.amountOre)) + 0).toBe(each.roundedOre);
});

test('groups stand with the highest rate first', () => {
  expect(
    vatGroups([taxed(1, 6), taxed(2, 25), taxed(3, 6)]).map((group) => [group.rate, group.net]),
  ).toEqual([
    [2500, 2],
    [600, 4],
  ]);
  expect(totals([], true)).toEqual({
    net: 0,
    vatGroups: [],
    vat: 0,
    gross: 0,
    rounding: 0,
    payable: 0,
  });
});

const anyLine = fc.tuple(
  fc.integer({ min: -largestAmount, max: largestAmount }),
  fc.constantFrom(0, 6, 12, 25),
);

test('R5 totals do not depend on the order of lines', () => {
  law(
    fc.property(fc.array(anyLine, { maxLength: 30 }), fc.boolean(), (lines, whole) => {
      const taxedLines = lines.map(([amount, rate]) => taxed(amount, rate));
      expect(totals(taxedLines.toReversed(), whole)).toEqual(totals(taxedLines, whole));
    }),
  );
});

test('R6 net + VAT + rounding = payable, and the rounding is at most half a krona', () => {
  law(
    fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
      const sums = totals(
        lines.map(([amount, rate]) => taxed(amount, rate)),
        true,
      );
      expect(sums.net + sums.vat + sums.rounding).toBe(sums.payable);
      expect(sums.vatGroups.reduce((sum, group) => sum + group.net, 0)).toBe(sums.net);
      expect(Math.abs(sums.rounding)).toBeLessThanOrEqual(50);
      expect(sums.payable % 100 === 0).toBe(true);
    }),
  );
});

test('R2 a credit mirrors its invoice exactly', () => {
  law(
    fc.property(fc.array(anyLine, { maxLength: 30 }), (lines) => {
      const invoice = totals(
        lines.map(([amount, rate]) => taxed(amount, rate)),
        true,
      );
      const credit = totals(
        lines.map(([amount, rate]) => taxed(-amount, rate)),
        true,
      );
      expect(credit.payable + invoice.payable).toBe(0);
      expect(credit.vat + invoice.vat).toBe(0);
      expect(credit.rounding + invoice.rounding).toBe(0);
    }),
  );
});

test('R1 5,000 lines of the largest amount still sum exactly', () => {
  const lines = Array.from({ length: 5000 }, () => taxed(largestAmount, 25));
  const sums = totals(lines, false);
  expect(BigInt(sums.gross)).toBe(
    5000n * BigInt(largestAmount) + (5000n * BigInt(largestAmount)) / 4n,
  );
  expect(Number.isSafeInteger(sums.gross)).toBe(true);
});

test('R5 the example of Skatteverket: 25 % of 4 467,75 is 1 116,94', () => {
  expect(vatOf(toMinorUnits(446_775), toBasisPoints(2500))).toBe(111_694);
});
