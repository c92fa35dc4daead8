import { expect, test } from 'vitest';
import { bankOf, guessMapping } from '#domain/receipts/bank-mapping.ts';

test('a bank is known by its columns’ names together', () => {
  expect(bankOf([' Datum', 'BELOPP '])).toBe('datum|belopp');
});

test('R44 whole names before parts of them, and days before months above twelve', () => {
  const rows = [
    ['Valutadatum', 'Bokföringsdatum', 'Belopp', 'Saldo'],
    ['13.11.2026', '13.11.2026', '1.234,50', '0'],
  ];
  expect(guessMapping(rows)).toMatchObject({
    date: 1,
    amount: 2,
    payer: -1,
    dateOrder: 'dmy',
    decimalMark: ',',
  });
  expect(
    guessMapping([
      ['Date', 'Amount'],
      ['11/13/2026', '5.00'],
    ]),
  ).toMatchObject({
    dateOrder: 'mdy',
    decimalMark: '.',
  });
});
