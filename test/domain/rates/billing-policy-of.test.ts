import { expect, test } from 'vitest';
import { wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import { billingPolicyOf } from '#domain/rates/billing-policy-of.ts';

const policy = (step: number) => ({
  billingPolicy: { step, mode: 'up', minimum: 0, scope: 'entry' } satisfies BillingPolicy,
});
const none = { billingPolicy: null };

test('R9 the contract’s rounding counts, else the client’s, else the firm’s, else whole minutes', () => {
  expect(billingPolicyOf(policy(5), policy(10), policy(15)).step).toBe(5);
  expect(billingPolicyOf(none, policy(10), policy(15)).step).toBe(10);
  expect(billingPolicyOf(null, none, policy(15)).step).toBe(15);
  expect(billingPolicyOf(null, none, none)).toBe(wholeMinutes);
});
