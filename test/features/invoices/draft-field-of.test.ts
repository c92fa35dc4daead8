import { expect, test } from 'vitest';
import { draftFieldOf } from '#features/invoices/draft-field-of.ts';

test.each([
  ['period', 'periodFrom'],
  ['vatExemption', 'vatExemption'],
  ['exchange', 'exchangeRate'],
  ['vat.mixed', 'lines.0.vatRate'],
  ['vat.words', 'vatExemption'],
  ['totals.negative', 'lines.0.unitPrice'],
  ['lines.12.text', 'lines.12.text'],
  ['lines', null],
  ['firm.seat', null],
] as const)('%s is mended in %s', (problem, field) => {
  expect(draftFieldOf(problem)).toBe(field);
});
