import { addMoney, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { InvoiceId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { latePaymentCompensation } from './claim-rules.ts';
import type { ClaimRules } from './claim-rules.ts';
import { interestFreeUntil, lateInterest } from './late-interest.ts';
import type { Debt, InterestPart } from './late-interest.ts';
import type { DatedRate } from './reference-rates.ts';

export type LateInvoice = {
  readonly id: InvoiceId;
  readonly number: string;
  readonly issueDate: PlainDate;
  readonly dueDate: PlainDate;
  readonly debt: Debt;
  /** The last day for which interest has been claimed, on a draft too; null: none. No day twice. */
  readonly claimedTo: PlainDate | null;
  readonly hasCompensation: boolean;
  /** What reminders have charged. */
  readonly reminderFees: MinorUnits;
  /** A business or a public body: a person with no organisation number is neither (RL 4 a §). */
  readonly isBusiness: boolean;
};

export type InterestClaim = {
  readonly invoice: LateInvoice;
  /** Both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly daysLate: number;
  readonly parts: readonly InterestPart[];
  readonly interest: MinorUnits;
  /** 450 kr, once a late payment, and never beside a reminder's fee; 0 where none may be claimed. */
  readonly compensation: MinorUnits;
  /** Below the firm's own thresholds: claimed only if somebody asks for it. */
  readonly isSmall: boolean;
};

/** The day on which nothing was owed any more; null while something is. */
const settledOn = ({ payable, payments }: Debt): PlainDate | null => {
  const inOrder = payments.toSorted((one, other) => one.date.localeCompare(other.date));
  let left: number = payable;
  for (const { date, amount } of inOrder) {
    left -= amount;
    if (left <= 0) return date;
  }
  return null;
};

const compensationOf = (invoice: LateInvoice): MinorUnits =>
  invoice.isBusiness && !invoice.hasCompensation && invoice.reminderFees === 0
    ? latePaymentCompensation
    : zeroMoney;

/** What a late invoice gives as of a day: the interest of days not yet claimed, and compensation. Null when nothing. */
export const interestClaim = (
  invoice: LateInvoice,
  rules: ClaimRules,
  rates: readonly DatedRate[],
  today: PlainDate,
): Result<InterestClaim | null, 'reference-rate-missing'> => {
  const { isDueDateAgreed } = rules;
  const free = interestFreeUntil({ ...invoice, isDueDateAgreed });
  const settled = settledOn(invoice.debt);
  const to = settled !== null && settled < today ? settled : today;
  const first = addDays(free, 1);
  const next = invoice.claimedTo === null ? first : addDays(invoice.claimedTo, 1);
  const from = next > first ? next : first;
  const daysLate = daysBetween(free, to);
  if (daysLate <= 0) return ok(null);
  const read = lateInterest(invoice.debt, from, to, rates);
  if (!read.ok) return read;
  const parts = read.value;
  const interest = addMoney(...parts.map(({ amount }) => amount));
  const compensation = compensationOf(invoice);
  if (interest === 0 && compensation === 0) return ok(null);
  const isSmall = daysLate < rules.interestAfter || interest < rules.interestLeast;
  return ok({ invoice, from, to, daysLate, parts, interest, compensation, isSmall });
};
