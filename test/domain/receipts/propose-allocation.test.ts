import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMoney, toMinorUnits } from '#domain/money/money.ts';
import {
  namesInvoice,
  plainReference,
  proposeAllocation,
} from '#domain/receipts/propose-allocation.ts';
import type { OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { day, id } from '#support/records.ts';

const open = (name: string, more: Partial<OpenInvoice> = {}): OpenInvoice => ({
  id: id(name),
  clientId: id('client-1'),
  clientName: 'Åhus Båtvarv AB',
  number: `2026000${name}`,
  paymentReference: `2026000${name}5`,
  issueDate: day('2026-09-01'),
  dueDate: day('2026-10-01'),
  currency: 'SEK',
  payable: toMinorUnits(10_000),
  open: toMinorUnits(10_000),
  ...more,
});

test('R34 what is named comes first, then the oldest; the rest is a surplus', () => {
  const [old, late] = [open('1'), open('2', { dueDate: day('2026-11-01') })];
  const proposed = proposeAllocation(toMinorUnits(25_000), [old, late], '0020260002 5');
  expect(proposed).toEqual({
    allocations: [
      { invoiceId: '2', amount: 10_000 },
      { invoiceId: '1', amount: 10_000 },
    ],
    surplus: 5_000,
  });
  expect(proposeAllocation(toMinorUnits(1), [late, old]).allocations).toEqual([
    { invoiceId: '1', amount: 1 },
  ]);
});

test('an OCR is read with the blanks, hyphens and zeros that banks put in; a number names its invoice too', () => {
  expect(plainReference(' 00 2026-0001')).toBe('20260001');
  expect(namesInvoice('2026 0001', open('1'))).toBe(true);
  expect(namesInvoice('', open('1', { paymentReference: '' }))).toBe(false);
  expect(namesInvoice('202600016', open('1'))).toBe(false);
});

test('R34 Σ allocations + surplus = money, none more than is open, whatever order the invoices come in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 0, max: 90 })), {
        maxLength: 12,
      }),
      fc.integer({ min: 1, max: 400_000 }),
      (sizes, amount) => {
        const invoices = sizes.map(([size, days], index) =>
          open(String(index + 10), {
            open: toMinorUnits(size),
            dueDate: addDays(day('2026-09-01'), days),
          }),
        );
        const one = proposeAllocation(toMinorUnits(amount), invoices);
        const parts = one.allocations.map((each) => each.amount);
        expect(addMoney(...parts, one.surplus)).toBe(amount);
        for (const { invoiceId, amount: part } of one.allocations)
          expect(part).toBeLessThanOrEqual(
            invoices.find((each) => each.id === invoiceId)?.open ?? 0,
          );
        expect(proposeAllocation(toMinorUnits(amount), invoices.toReversed())).toEqual(one);
      },
    ),
    { seed: 20_261_124 },
  );
});
