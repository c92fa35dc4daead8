import { expect, test } from 'vitest';
import { billingPolicyToForm, parseBillingPolicy } from '#domain/rates/billing-policy-form.ts';

const form = {
  policyStep: '15',
  policyMode: 'up',
  policyMinimum: '30',
  policyScope: 'entry',
};

test('R9 a policy is read as typed and shown as read', () => {
  const policy = { step: 15, mode: 'up', minimum: 30, scope: 'entry' } as const;
  expect(parseBillingPolicy(form)).toEqual({ ok: true, value: policy });
  expect(billingPolicyToForm(policy)).toEqual(form);
  expect(parseBillingPolicy({ ...form, policyMinimum: '' })).toMatchObject({
    value: { minimum: 0 },
  });
});

test('R9 a blank step inherits', () => {
  const blank = { ...form, policyStep: '', policyMinimum: '' };
  expect(parseBillingPolicy(blank)).toEqual({ ok: true, value: null });
  expect(parseBillingPolicy(billingPolicyToForm(null))).toEqual({ ok: true, value: null });
  expect(parseBillingPolicy({ ...form, policyStep: '' })).toEqual({
    ok: false,
    error: { policyStep: 'required' },
  });
});

test('R9 a minimum is a whole number of steps, or exact multiples would move', () => {
  expect(parseBillingPolicy({ ...form, policyMinimum: '20' })).toEqual({
    ok: false,
    error: { policyMinimum: 'minimum-not-multiple' },
  });
});

test('a step of nothing, of days or of half minutes is refused at its field', () => {
  const refused = (policyStep: string) => parseBillingPolicy({ ...form, policyStep });
  expect(refused('0')).toMatchObject({ error: { policyStep: 'number-too-small' } });
  expect(refused('1000')).toMatchObject({ error: { policyStep: 'number-too-large' } });
  expect(refused('7,5')).toMatchObject({ ok: false });
});
