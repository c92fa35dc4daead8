import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPaymentReference, paymentReference } from '#domain/invoices/payment-reference.ts';
import { anyText, law } from '#support/law.ts';
import { vectors } from '#support/vectors.ts';

const known = vectors('ocr');

const generated = known.valid.filter((each) => !('fixedLength' in each));

test.each(generated)(
  '$number with length digit $lengthDigit is $ocr',
  ({ number, lengthDigit, ocr }) => {
    const rule = lengthDigit ? 'length-and-check-digit' : 'check-digit';
    expect(paymentReference(number, rule)).toBe(ocr);
    expect(isPaymentReference(ocr, rule)).toBe(true);
  },
);

test.each(known.invalid.filter((each) => !('fixedLengths' in each)))(
  '$ocr fails on levels $levels',
  ({ ocr, levels }) => {
    if (levels.includes(1)) expect(isPaymentReference(ocr, 'check-digit')).toBe(false);
    // Whatever fails on the softer levels fails on the harder; "12 30" is valid only without a length digit.
    expect(isPaymentReference(ocr, 'length-and-check-digit')).toBe(false);
  },
);

test.each(known.valid.filter((each) => each.fixedLength !== undefined))(
  'level 4: $number in $fixedLength digits is $ocr',
  ({ number, fixedLength, ocr }) => {
    expect(paymentReference(number, 'fixed-length', fixedLength)).toBe(ocr);
    expect(isPaymentReference(ocr, 'fixed-length')).toBe(true);
  },
);

test('level 4: a number that the agreed length cannot hold has no reference', () => {
  expect(paymentReference('20260001', 'fixed-length', 8)).toBeNull();
  expect(paymentReference('20260001', 'fixed-length', 9)).toBe('202600011');
  expect(paymentReference('20260001', 'fixed-length')).toBeNull();
});

test('no reference without digits, without a rule, or beyond 25 digits', () => {
  expect(paymentReference('ABC', 'check-digit')).toBeNull();
  expect(paymentReference('20260001', 'none')).toBeNull();
  expect(paymentReference('1'.repeat(24), 'length-and-check-digit')).toBeNull();
  expect(paymentReference('2026-0001', 'check-digit')).toBe('202600011');
});

test('every reference that is made is valid by its own rule', () => {
  const rules = fc.constantFrom('check-digit' as const, 'length-and-check-digit' as const);
  law(
    fc.property(anyText, rules, (text, rule) => {
      const made = paymentReference(text, rule);
      if (made !== null) expect(isPaymentReference(made, rule)).toBe(true);
    }),
    1000,
  );
});
