import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineUnits } from '#domain/invoices/invoice.ts';
import { formatQuantity, largestQuantity, parseQuantity } from '#domain/invoices/quantity.ts';
import { anyText, law } from '#support/law.ts';

test.each([
  [90, '1,50'],
  [60, '1,00'],
  [80, '1:20'],
  [3, '0,05'],
  [6, '0,10'],
  [1, '0:01'],
  [6000, '100,00'],
])('R3 %i minutes are printed as %s: two decimals only where exact', (amount, text) => {
  expect(formatQuantity({ unit: 'hour', amount })).toBe(text);
});

test('other units are printed without needless decimals', () => {
  expect(formatQuantity({ unit: 'piece', amount: 2000 })).toBe('2');
  expect(formatQuantity({ unit: 'kilometre', amount: 125 })).toBe('0,125');
});

test.each([
  ['1:30', 90],
  ['1,5', 90],
  ['120:00', 7200],
  ['2 h', 120],
  ['2 tim', 120],
  ['0,05', 3],
])('reads %j hours as %i minutes', (text, amount) => {
  expect(parseQuantity(text, 'hour')).toEqual({ ok: true, value: { unit: 'hour', amount } });
});

test.each([
  ['0,333', 'hour', 'quantity-not-whole-minutes'],
  ['1:60', 'hour', 'quantity-format'],
  ['-1', 'hour', 'quantity-format'],
  ['-1', 'piece', 'quantity-format'],
  ['1,2345', 'piece', 'quantity-decimals'],
  ['1000001', 'piece', 'quantity-too-large'],
  ['99999999', 'hour', 'quantity-too-large'],
  ['', 'day', 'required'],
  ['två', 'day', 'quantity-format'],
] as const)('refuses %j of unit %s: %s', (text, unit, error) => {
  expect(parseQuantity(text, unit)).toEqual({ ok: false, error });
});

test('parse ∘ format is identity for every unit', () => {
  law(
    fc.property(fc.constantFrom(...lineUnits), fc.nat(largestQuantity), (unit, amount) => {
      const quantity = { unit, amount: unit === 'hour' ? Math.floor(amount / 100) : amount };
      expect(parseQuantity(formatQuantity(quantity), unit)).toEqual({ ok: true, value: quantity });
    }),
  );
});

test('no text makes it throw', () => {
  law(
    fc.property(
      fc.constantFrom(...lineUnits),
      anyText,
      (unit, text) => void parseQuantity(text, unit),
    ),
    1000,
  );
});
