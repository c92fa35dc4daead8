import { expect, test } from 'vitest';
import { mattersOf } from '#features/invoices/e-invoice-matters.ts';

test('many rules about one thing are one matter', () => {
  expect(
    mattersOf([
      { rule: 'PEPPOL-EN16931-R010', place: 'buyer' },
      { rule: 'PEPPOL-COMMON-R049', place: 'buyer' },
      { rule: 'PEPPOL-COMMON-R049', place: 'seller' },
      { rule: 'SE-R-013', place: 'seller' },
    ]),
  ).toEqual([{ kind: 'buyerAddress' }, { kind: 'sellerNumber' }]);
});

test('each rule that a person can break has its own words', () => {
  const kindOf = (...[rule, place]: [never, never]) => mattersOf([{ rule, place }])[0]?.kind;
  const cases = [
    ['PEPPOL-EN16931-R003', 'document', 'reference'],
    ['BR-AE-02', 'buyer', 'buyerVatNumber'],
    ['BR-S-02', 'seller', 'sellerVatNumber'],
    ['BR-CL-14', 'buyer', 'buyerDetails'],
    ['BR-61', 'payment', 'account'],
    ['SE-R-006', 'vat', 'vatRate'],
    ['BR-AE-10', 'vat', 'exemption'],
  ] as const;
  for (const [rule, place, kind] of cases) expect(kindOf(rule as never, place as never)).toBe(kind);
});

test('a line’s text is told by its number, and the program’s own faults by the rule', () => {
  expect(
    mattersOf([
      { rule: 'BR-25', place: { line: 3 } },
      { rule: 'BR-CO-10', place: 'sums' },
    ]),
  ).toEqual([
    { kind: 'line', number: 3 },
    { kind: 'other', rule: 'BR-CO-10' },
  ]);
});
