import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPlusgiro, parsePlusgiro } from '#domain/identifiers/plusgiro.ts';
import { anyText, law } from '#support/law.ts';
import { vectors } from '#support/vectors.ts';

const known = vectors('plusgiro');

const codes: Readonly<Record<string, string>> = {
  luhn: 'plusgiro-check-digit',
  mod97: 'plusgiro-check-digit',
  length: 'plusgiro-length',
  country: 'plusgiro-country',
  format: 'plusgiro-format',
  zero: 'plusgiro-format',
  empty: 'required',
};

test.each(known.valid)('$input is $normalized', ({ input, normalized }) => {
  expect(parsePlusgiro(input)).toEqual({ ok: true, value: normalized });
});

test.each(known.invalid)('$input is refused: $reason', ({ input, reason }) => {
  expect(parsePlusgiro(input)).toEqual({ ok: false, error: codes[reason] });
});

test.each(known.valid.filter((each) => each.formatted))(
  '$normalized is shown as $formatted',
  (each) => {
    const parsed = parsePlusgiro(each.input);
    expect(parsed.ok && formatPlusgiro(parsed.value)).toBe(each.formatted);
  },
);

test('parse ∘ format is identity', () => {
  for (const { input } of known.valid) {
    const parsed = parsePlusgiro(input);
    if (parsed.ok) expect(parsePlusgiro(formatPlusgiro(parsed.value))).toEqual(parsed);
  }
});

test('no text makes it throw', () => {
  law(
    fc.property(anyText, (text) => void parsePlusgiro(text)),
    1000,
  );
});
