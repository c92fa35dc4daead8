import { expect, test } from 'vitest';
import { formatInvoiceNumber, takeNumber } from '#domain/invoices/numbering.ts';
import { series } from '#support/records.ts';

test('R29 prefix and number, padded with zeros, never cut', () => {
  expect(formatInvoiceNumber(series())).toBe('20260001');
  expect(formatInvoiceNumber(series({ prefix: '', next: 12_345, digits: 4 }))).toBe('12345');
});

test('R29 numbers follow each other without a gap', () => {
  const taken: string[] = [];
  let current = series({ prefix: 'F', next: 9, digits: 2 });
  for (let each = 0; each < 3; each += 1) {
    const { number, series: after } = takeNumber(current);
    taken.push(number);
    current = after;
  }
  expect(taken).toEqual(['F09', 'F10', 'F11']);
});
