import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import {
  parseSwedishVatNumber,
  parseVatNumber,
  toVatNumber,
} from '#domain/identifiers/vat-number.ts';
import { anyText, law } from '#support/law.ts';
import { vectors } from '#support/vectors.ts';

const known = vectors('vat-se');
const organisations = vectors('orgnr');

const codes: Readonly<Record<string, string>> = {
  suffix: 'vat-number-suffix',
  length: 'vat-number-length',
  luhn: 'vat-number-organisation',
  'third-digit': 'vat-number-organisation',
  country: 'vat-number-country',
  format: 'vat-number-format',
};

test.each(known.valid)('$input is $normalized', ({ input, normalized }) => {
  expect(parseSwedishVatNumber(input)).toEqual({ ok: true, value: normalized });
  expect(parseVatNumber(input)).toEqual({ ok: true, value: normalized });
});

test.each(known.invalid)('$input is refused: $reason', ({ input, reason }) => {
  expect(parseSwedishVatNumber(input)).toEqual({ ok: false, error: codes[reason] });
});

test.each(organisations.valid)('$normalized proposes $vat', ({ normalized, vat }) => {
  expect(toVatNumber(brandText(normalized))).toBe(vat);
});

test.each([
  'DK12345678',
  'fi 12345678',
  'DE 123 456 789',
  'NO999999999MVA',
  'CHE-123.456.789 MWST',
  'GB123456789',
])('%j has the form of a VAT number', (text) => {
  expect(parseVatNumber(text).ok).toBe(true);
});

test.each([
  ['DK1234567', 'vat-number-format'],
  ['US123456789', 'vat-number-country'],
  ['5566778899', 'vat-number-country'],
  ['__proto__', 'vat-number-country'],
  ['', 'required'],
])('%j is refused: %s', (text, error) => {
  expect(parseVatNumber(text)).toEqual({ ok: false, error });
});

test('no text makes it throw', () => {
  law(
    fc.property(anyText, (text) => void parseVatNumber(text)),
    1000,
  );
});
