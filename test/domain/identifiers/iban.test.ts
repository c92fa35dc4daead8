import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIban, parseIban } from '#domain/identifiers/iban.ts';
import { anyText, law } from '#support/law.ts';
import { vectors } from '#support/vectors.ts';

const known = vectors('iban');

const codes: Readonly<Record<string, string>> = {
  luhn: 'iban-check-digit',
  mod97: 'iban-check-digit',
  length: 'iban-length',
  country: 'iban-country',
  format: 'iban-format',
  zero: 'iban-format',
  empty: 'required',
};

test.each(known.valid)('$input is $normalized', ({ input, normalized }) => {
  expect(parseIban(input)).toEqual({ ok: true, value: normalized });
});

test.each(known.invalid)('$input is refused: $reason', ({ input, reason }) => {
  expect(parseIban(input)).toEqual({ ok: false, error: codes[reason] });
});

test.each(known.valid.filter((each) => each.formatted))(
  '$normalized is shown as $formatted',
  (each) => {
    const parsed = parseIban(each.input);
    expect(parsed.ok && formatIban(parsed.value)).toBe(each.formatted);
  },
);

test('parse ∘ format is identity', () => {
  for (const { input } of known.valid) {
    const parsed = parseIban(input);
    if (parsed.ok) expect(parseIban(formatIban(parsed.value))).toEqual(parsed);
  }
});

test('no text makes it throw', () => {
  law(
    fc.property(anyText, (text) => void parseIban(text)),
    1000,
  );
});
