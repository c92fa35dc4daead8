import { expect, test } from 'vitest';
import { paymentTermsOf } from '#documents/payment-terms.ts';

test('when to pay and what happens after, in the invoice’s language', () => {
  expect(paymentTermsOf({ language: 'sv', paymentTerms: 30 })).toMatch(
    /^30 dagar netto\. Efter förfallodagen .*\.$/,
  );
  expect(paymentTermsOf({ language: 'en', paymentTerms: 10 })).toMatch(/^10 days net\. .*\.$/);
});
