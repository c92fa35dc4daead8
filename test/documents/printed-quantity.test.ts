import { expect, test } from 'vitest';
import type { LineUnit } from '#domain/invoices/invoice.ts';
import { formatters } from '#i18n/format.ts';
import { printedQuantity } from '#documents/printed-quantity.ts';

test.each<readonly [LineUnit, number, string]>([
  ['hour', 90, '1,50'],
  ['hour', 0, '0,00'],
  ['hour', 20, '0:20'],
  ['hour', 21, '0,35'],
  ['hour', 61, '1:01'],
  ['hour', 6000, '100,00'],
  ['piece', 2000, '2'],
  ['piece', 1125, '1,125'],
  ['day', 500, '0,5'],
])('R3 the printed quantity is the billed one: %s %i is %s', (unit, amount, printed) => {
  expect(printedQuantity({ unit, amount }, formatters('sv'))).toBe(printed);
});

test('R3 quantity × price by a calculator is our figure, for every minute of a day', () => {
  for (let minutes = 0; minutes <= 1440; minutes++) {
    const text = printedQuantity({ unit: 'hour', amount: minutes }, formatters('en'));
    const [hours = '0', rest] = text.split(':');
    const read = rest === undefined ? Number(hours) * 60 : Number(hours) * 60 + Number(rest);
    expect(Math.abs(read - minutes)).toBeLessThan(1e-9);
  }
});
