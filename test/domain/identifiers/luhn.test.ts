import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luhnCheckDigit, passesLuhn } from '#domain/identifiers/luhn.ts';
import { law } from '#support/law.ts';

test('a text with its check digit passes, with any other it fails', () => {
  law(
    fc.property(fc.stringMatching(/^[0-9]{1,30}$/), fc.nat(9), (digits, other) => {
      const check = luhnCheckDigit(digits);
      expect(passesLuhn(digits + String(other))).toBe(String(other) === check);
    }),
  );
});

test('only ASCII digits, at least two', () => {
  for (const text of ['', '0', '1８', 'a8', '18 ']) expect(passesLuhn(text)).toBe(false);
});
