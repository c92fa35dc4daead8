import { readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { formatMoneyField, parseMoney, parseWholeNumber } from '#domain/money/parse-money.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';

/** When the firm reminds and claims interest, and what it lets be (R36). Days and amounts in kronor's minor units. */
export type ClaimRules = {
  /** Days past the due date before the first reminder. */
  readonly remindAfter: number;
  /** Days between one reminder and the next. */
  readonly remindAgainAfter: number;
  readonly reminderLevels: number;
  /** Smaller debts are let be. */
  readonly remindLeast: MinorUnits;
  /** Days that a reminder gives. */
  readonly payWithin: number;
  /** Charged where the client has agreed to it, once a debt. */
  readonly reminderFee: MinorUnits;
  /** Days late before interest is claimed. */
  readonly interestAfter: number;
  /** Less interest than this is let be. */
  readonly interestLeast: MinorUnits;
  /** Whether the firm's contracts fix the due date in advance (RL 3 §); else interest waits 30 days (4 §). */
  readonly isDueDateAgreed: boolean;
};

/** Förordning 1981:1057 with lag 1981:739 4 §: what a written reminder may cost. */
export const highestReminderFee: MinorUnits = toMinorUnits(6000);
/** RL 4 a §: compensation for late payment between businesses and from public bodies. */
export const latePaymentCompensation: MinorUnits = toMinorUnits(45_000);

export const startingClaimRules: ClaimRules = {
  remindAfter: 5,
  remindAgainAfter: 10,
  reminderLevels: 2,
  remindLeast: toMinorUnits(10_000),
  payWithin: 10,
  reminderFee: highestReminderFee,
  interestAfter: 10,
  interestLeast: toMinorUnits(5000),
  isDueDateAgreed: true,
};

export type ClaimRulesForm = {
  readonly [Field in keyof ClaimRules]: ClaimRules[Field] extends boolean ? boolean : string;
};

export const claimRulesToForm = (rules: ClaimRules): ClaimRulesForm => ({
  remindAfter: String(rules.remindAfter),
  remindAgainAfter: String(rules.remindAgainAfter),
  reminderLevels: String(rules.reminderLevels),
  remindLeast: formatMoneyField(rules.remindLeast),
  payWithin: String(rules.payWithin),
  reminderFee: formatMoneyField(rules.reminderFee),
  interestAfter: String(rules.interestAfter),
  interestLeast: formatMoneyField(rules.interestLeast),
  isDueDateAgreed: rules.isDueDateAgreed,
});

const parseLeast = (text: string): FieldResult<MinorUnits> => {
  const parsed = parseMoney(text);
  return parsed.ok && parsed.value < 0 ? fail('money-negative') : parsed;
};

const parseFee = (text: string): FieldResult<MinorUnits> => {
  const parsed = parseLeast(text);
  return parsed.ok && parsed.value > highestReminderFee ? fail('money-too-large') : parsed;
};

export const parseClaimRules = (
  form: ClaimRulesForm,
): Result<ClaimRules, FieldErrors<ClaimRulesForm, FieldProblem>> =>
  readForm({
    remindAfter: parseWholeNumber(form.remindAfter, 0, 365),
    remindAgainAfter: parseWholeNumber(form.remindAgainAfter, 1, 365),
    reminderLevels: parseWholeNumber(form.reminderLevels, 1, 9),
    remindLeast: parseLeast(form.remindLeast),
    payWithin: parseWholeNumber(form.payWithin, 1, 90),
    reminderFee: parseFee(form.reminderFee),
    interestAfter: parseWholeNumber(form.interestAfter, 0, 365),
    interestLeast: parseLeast(form.interestLeast),
    isDueDateAgreed: ok(form.isDueDateAgreed),
  });
