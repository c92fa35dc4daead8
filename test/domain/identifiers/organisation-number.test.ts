import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatOrganisationNumber,
  parseOrganisationNumber,
} from '#domain/identifiers/organisation-number.ts';
import { anyText, law } from '#support/law.ts';
import { vectors } from '#support/vectors.ts';

const organisations = vectors('orgnr');
const people = vectors('personnr');

// The vectors name what a check for legal persons alone would say; ours takes sole traders too, so a third digit below 2
// that is no date is called that, and a wrong prefix a wrong form.
const codes: Readonly<Record<string, string>> = {
  luhn: 'organisation-number-check-digit',
  length: 'organisation-number-length',
  format: 'organisation-number-format',
  prefix: 'organisation-number-format',
  date: 'organisation-number-date',
  'third-digit': 'organisation-number-date',
  empty: 'required',
};

test.each([...organisations.valid, ...people.valid])(
  '$input is $normalized',
  ({ input, normalized }) => {
    expect(parseOrganisationNumber(input)).toEqual({ ok: true, value: normalized });
  },
);

test.each([...organisations.invalid, ...people.invalid])(
  '$input is refused: $reason',
  ({ input, reason }) => {
    expect(parseOrganisationNumber(input)).toEqual({ ok: false, error: codes[reason] });
  },
);

test.each(organisations.valid)('$normalized is shown as $formatted', ({ input, formatted }) => {
  const parsed = parseOrganisationNumber(input);
  expect(parsed.ok && formatOrganisationNumber(parsed.value)).toBe(formatted);
});

test('any one wrong digit is found', () => {
  law(
    fc.property(fc.nat(9), fc.nat(9), (place, digit) => {
      const right = '5566778899';
      const wrong = right.slice(0, place) + String(digit) + right.slice(place + 1);
      expect(parseOrganisationNumber(wrong).ok).toBe(wrong === right);
    }),
  );
});

test('no text makes it throw', () => {
  law(
    fc.property(anyText, (text) => void parseOrganisationNumber(text)),
    1000,
  );
});
