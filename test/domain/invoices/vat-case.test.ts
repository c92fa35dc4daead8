import { expect, test } from 'vitest';
import {
  casesFor,
  isInUnion,
  saysReverseCharge,
  vatCaseOf,
  vatCategoryOf,
  vatCases,
  vatConflict,
} from '#domain/invoices/vat-case.ts';

test.each([
  ['SE', 2500, '', 'domestic'],
  ['DE', 2500, '', 'domestic'],
  ['DE', 0, '', 'reverse-charge-eu'],
  ['NO', 0, '', 'export'],
  ['SE', 0, 'Omvänd betalningsskyldighet', 'reverse-charge-building'],
  ['SE', 0, 'Undantag enligt 18 kap. 4 § ML', 'exempt'],
] as const)(
  'a line that names no case, in %s at %s with "%s", is %s',
  (country, vatRate, vatExemption, vatCase) => {
    expect(vatCaseOf({ vatRate }, { country, vatExemption })).toBe(vatCase);
  },
);

test('a line’s own case counts', () => {
  expect(vatCaseOf({ vatRate: 0, vatCase: 'exempt' }, { country: 'DE' })).toBe('exempt');
});

test('the categories of EN 16931', () => {
  expect(vatCases.map(vatCategoryOf)).toEqual(['S', 'AE', 'AE', 'AE', 'G', 'E', 'O']);
});

test('what may not stand together', () => {
  expect(vatConflict(['domestic', 'reverse-charge-eu'])).toBe('mixed');
  expect(vatConflict(['outside-scope', 'exempt'])).toBe('alone');
  expect(vatConflict(['reverse-charge-goods', 'reverse-charge-building'])).toBe(null);
  expect(vatConflict(['domestic', 'export'])).toBe(null);
  expect(vatConflict([])).toBe(null);
});

test('only what suits the buyer’s country is offered', () => {
  expect(casesFor('SE')).not.toContain('reverse-charge-eu');
  expect(casesFor('FI')).toContain('reverse-charge-eu');
  expect(casesFor('US')).toContain('export');
  expect([isInUnion('SE'), isInUnion('FI'), isInUnion('NO')]).toEqual([false, true, false]);
});

test('ML 17:24 p. 14 the words, in either language', () => {
  expect(saysReverseCharge('Omvänd betalningsskyldighet')).toBe(true);
  expect(saysReverseCharge('VAT reverse charge applies')).toBe(true);
  expect(saysReverseCharge('Ingen moms')).toBe(false);
});
