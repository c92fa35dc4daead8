import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDecimal, parseDecimal } from '#domain/money/parse-decimal.ts';
import { anyText, law } from '#support/law.ts';

test.each([
  ['1234,5', 123_450],
  ['1234.50', 123_450],
  ['1 234,50', 123_450],
  ['1\u00a0234\u00a0567', 123_456_700],
  ['1\u202f234', 123_400],
  [',5', 50],
  ['5,', 500],
  ['+5', 500],
  ['−5', -500],
  ['- 5', -500],
  ['-0', 0],
  ['0,10000', 10],
])('reads %j as %i hundredths', (text, value) => {
  expect(parseDecimal(text, 2, 1_000_000_000)).toEqual({ ok: true, value });
});

test.each([
  ['', 'format'],
  ['1,234,5', 'format'],
  ['1.234,50', 'format'],
  ['12 34', 'format'],
  ['1 2345', 'format'],
  ['1e5', 'format'],
  ['0x10', 'format'],
  ['Infinity', 'format'],
  ['１２', 'format'],
  ['--5', 'format'],
  [',', 'format'],
  ['1,005', 'decimals'],
  ['10000000,01', 'too-large'],
])('refuses %j: %s', (text, error) => {
  expect(parseDecimal(text, 2, 1_000_000_000)).toEqual({ ok: false, error });
});

test('parse ∘ format is identity', () => {
  law(
    fc.property(fc.maxSafeInteger(), fc.nat(4), fc.nat(4), (value, decimals, least) => {
      const text = formatDecimal(value, decimals, Math.min(least, decimals));
      const parsed = parseDecimal(text, decimals, Number.MAX_SAFE_INTEGER);
      expect(parsed).toEqual({ ok: true, value: value + 0 });
    }),
  );
});

test('never throws and never passes its bound', () => {
  law(
    fc.property(anyText, (text) => {
      const parsed = parseDecimal(text, 2, 100_000);
      if (parsed.ok) expect(Math.abs(parsed.value)).toBeLessThanOrEqual(100_000);
    }),
    1000,
  );
});
