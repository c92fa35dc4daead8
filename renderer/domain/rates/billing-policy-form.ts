import { parseChoice, readForm } from '#domain/form.ts';
import { billingModes, billingScopes } from '#domain/invoices/billed-minutes.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import { parseWholeNumber } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';

/** How hours are rounded, as typed; fields of a larger form (a contract's) or a form of their own. A blank step inherits. */
export type BillingPolicyForm = {
  /** Minutes; blank: as the client, else the firm, else to whole minutes. */
  readonly policyStep: string;
  readonly policyMode: string;
  /** Minutes; blank: none. */
  readonly policyMinimum: string;
  readonly policyScope: string;
};

export const billingPolicyToForm = (policy: BillingPolicy | null): BillingPolicyForm => ({
  policyStep: policy === null ? '' : String(policy.step),
  policyMode: policy?.mode ?? 'up',
  policyMinimum: policy === null || policy.minimum === 0 ? '' : String(policy.minimum),
  policyScope: policy?.scope ?? 'entry',
});

/** A working day: longer steps and minimums would bill what nobody worked. */
const longestStep = 480;

/** The policy, or null where the step is blank. A minimum is a multiple of the step, or exact multiples would move (R9). */
export const parseBillingPolicy = (
  form: BillingPolicyForm,
): Result<BillingPolicy | null, FieldErrors<BillingPolicyForm, FieldProblem>> => {
  if (form.policyStep.trim() === '') {
    return form.policyMinimum.trim() === '' ? ok(null) : fail({ policyStep: 'required' });
  }
  const parsed = readForm({
    policyStep: parseWholeNumber(form.policyStep, 1, longestStep),
    policyMode: parseChoice(form.policyMode, billingModes),
    policyMinimum:
      form.policyMinimum.trim() === ''
        ? ok(0)
        : parseWholeNumber(form.policyMinimum, 0, longestStep),
    policyScope: parseChoice(form.policyScope, billingScopes),
  });
  if (!parsed.ok) return parsed;
  const {
    policyStep: step,
    policyMode: mode,
    policyMinimum: minimum,
    policyScope: scope,
  } = parsed.value;
  return minimum % step === 0
    ? ok({ step, mode, minimum, scope })
    : fail({ policyMinimum: 'minimum-not-multiple' });
};
