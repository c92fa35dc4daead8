import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBankgiro, parseBankgiro } from '#domain/identifiers/bankgiro.ts';
import { anyText, law } from '#support/law.ts';
import { vectors } from '#support/vectors.ts';

const known = vectors('bankgiro');

const codes: Readonly<Record<string, string>> = {
  luhn: 'bankgiro-check-digit',
  mod97: 'bankgiro-check-digit',
  length: 'bankgiro-length',
  country: 'bankgiro-country',
  format: 'bankgiro-format',
  zero: 'bankgiro-format',
  empty: 'required',
};

test.each(known.valid)('$input is $normalized', ({ input, normalized }) => {
  expect(parseBankgiro(input)).toEqual({ ok: true, value: normalized });
});

test.each(known.invalid)('$input is refused: $reason', ({ input, reason }) => {
  expect(parseBankgiro(input)).toEqual({ ok: false, error: codes[reason] });
});

test.each(known.valid.filter((each) => each.formatted))(
  '$normalized is shown as $formatted',
  (each) => {
    const parsed = parseBankgiro(each.input);
    expect(parsed.ok && formatBankgiro(parsed.value)).toBe(each.formatted);
  },
);

test('parse ∘ format is identity', () => {
  for (const { input } of known.valid) {
    const parsed = parseBankgiro(input);
    if (parsed.ok) expect(parseBankgiro(formatBankgiro(parsed.value))).toEqual(parsed);
  }
});

test('no text makes it throw', () => {
  law(
    fc.property(anyText, (text) => void parseBankgiro(text)),
    1000,
  );
});
