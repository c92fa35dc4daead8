import { optional, readForm } from '#domain/form.ts';
import { parseWholeNumber } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { ok } from '#domain/result.ts';
import type { Firm } from './firm.ts';

/** What the firm asks of its hours, as written. */
export type HoursRulesForm = {
  readonly requiresApproval: boolean;
  /** Days of grace after a month's end; empty: months are closed by hand only. */
  readonly lockGraceDays: string;
};

export type HoursRules = Pick<Firm, 'requiresApproval' | 'lockGraceDays'>;

export const hoursRulesToForm = ({
  requiresApproval,
  lockGraceDays,
}: HoursRules): HoursRulesForm => ({
  requiresApproval,
  lockGraceDays: lockGraceDays === null ? '' : String(lockGraceDays),
});

/** A grace longer than two months would close nothing before the VAT is due. */
const longestGrace = 60;

export const parseHoursRules = (
  form: HoursRulesForm,
): Result<HoursRules, FieldErrors<HoursRulesForm, FieldProblem>> => {
  const parsed = readForm({
    lockGraceDays: optional(form.lockGraceDays, (text) => parseWholeNumber(text, 0, longestGrace)),
  });
  if (!parsed.ok) return parsed;
  return ok({
    requiresApproval: form.requiresApproval,
    lockGraceDays: parsed.value.lockGraceDays,
  });
};
