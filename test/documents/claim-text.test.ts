import { expect, test } from 'vitest';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { compensationText, interestLineText, outsideScopeText } from '#documents/claim-text.ts';
import { day } from '#support/records.ts';

const part = {
  from: day('2026-02-01'),
  to: day('2026-03-02'),
  days: 30,
  principal: toMinorUnits(1_000_000),
  referenceRate: toBasisPoints(200),
  rate: toBasisPoints(1000),
  amount: toMinorUnits(8219),
};

test('R36 a line of interest names principal, period, days and both rates', () => {
  const text = interestLineText('sv', { number: '1124', part, currency: 'SEK' });
  expect(text.replaceAll('\u00a0', ' ')).toBe(
    'Dröjsmålsränta på faktura 1124: 2026-02-01 – 2026-03-02, 30 dagar på 10 000,00 kr, 10 % (referensränta 2 % + 8 procentenheter)',
  );
  expect(interestLineText('en', { number: '1124', part, currency: 'SEK' })).toContain('30 days');
});

test('R36 compensation names its invoice and its law; neither bears VAT', () => {
  expect(compensationText('sv', '1124')).toContain('4 a §');
  expect(outsideScopeText('sv')).toBe('ML ej tillämplig');
});
