import { expect, test } from 'vitest';
import { formatExchangeRate, parseExchangeRate } from '#domain/money/exchange-rate.ts';
import { fail, ok } from '#domain/result.ts';

test.each([
  ['11,2345', ok(11_234_500)],
  ['0.987654', ok(987_654)],
  ['11', ok(11_000_000)],
  ['11,2345678', fail('exchange-rate-decimals')],
  ['elva', fail('exchange-rate-format')],
  ['0', fail('exchange-rate-format')],
  ['-1', fail('exchange-rate-format')],
  ['1000', fail('exchange-rate-too-large')],
  [' ', fail('required')],
])('R7 a rate written %s', (text, result) => {
  expect(parseExchangeRate(text)).toEqual(result);
});

test('R7 every decimal of a rate is shown again', () => {
  expect([11_234_567, 11_000_000, 987_654].map(formatExchangeRate)).toEqual([
    '11,234567',
    '11,00',
    '0,987654',
  ]);
});
