import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMoney, toMinorUnits } from '#domain/money/money.ts';
import { ageing, ageOf, ages, sumAges } from '#domain/receipts/ageing.ts';
import type { OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { day, id } from '#support/records.ts';

const asOf = day('2026-11-24');

test.each([
  ['2026-11-24', 'not-due'],
  ['2026-11-23', '1-30'],
  ['2026-10-25', '1-30'],
  ['2026-10-24', '31-60'],
  ['2026-09-25', '31-60'],
  ['2026-09-24', '61-90'],
  ['2026-08-26', '61-90'],
  ['2026-08-25', 'over-90'],
])('due on %s is %s', (due, age) => {
  expect(ageOf(day(due), asOf)).toBe(age);
});

const invoice = (name: string, more: Partial<OpenInvoice>): OpenInvoice => ({
  id: id(name),
  clientId: id('client-1'),
  clientName: 'Bo AB',
  number: name,
  paymentReference: '',
  issueDate: asOf,
  dueDate: asOf,
  currency: 'SEK',
  payable: toMinorUnits(100),
  open: toMinorUnits(100),
  ...more,
});

test('a row for each client and currency, kronor first, and what stands in favour taken off', () => {
  const rows = ageing(
    [
      invoice('1', { currency: 'EUR' }),
      invoice('2', { clientId: id('client-2'), clientName: 'Ärlig HB' }),
      invoice('3', { dueDate: addDays(asOf, -40) }),
    ],
    [{ clientId: id('client-3'), clientName: 'Åke', currency: 'SEK', amount: toMinorUnits(30) }],
    asOf,
  );
  expect(
    rows.map(({ currency, clientName, owed, balance }) => [currency, clientName, owed, balance]),
  ).toEqual([
    ['SEK', 'Bo AB', 100, 100],
    ['SEK', 'Åke', 0, -30],
    ['SEK', 'Ärlig HB', 100, 100],
    ['EUR', 'Bo AB', 100, 100],
  ]);
  expect(sumAges(rows, 'SEK')).toMatchObject({
    owed: 200,
    inFavour: 30,
    balance: 170,
    ages: { '31-60': 100 },
  });
});

test('Σ ages = Σ open, whatever the invoices and their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -99, max: 200 }))),
      (sizes) => {
        const all = sizes.map(([open, late], index) =>
          invoice(String(index), {
            open: toMinorUnits(open),
            dueDate: addDays(asOf, -late),
            clientId: id(`c${index % 3}`),
          }),
        );
        const sum = sumAges(ageing(all, [], asOf), 'SEK');
        expect(addMoney(...ages.map((age) => sum.ages[age]))).toBe(
          addMoney(...all.map(({ open }) => open)),
        );
        expect(sumAges(ageing(all.toReversed(), [], asOf), 'SEK').ages).toEqual(sum.ages);
      },
    ),
    { seed: 20_261_124 },
  );
});
