import { addMoney, subtractMoney, toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import type { BasisPoints, MinorUnits } from '#domain/money/money.ts';
import { roundHalfAway } from '#domain/money/rounding.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { addDays, addMonths, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { halfYearOf, rateOn } from './reference-rates.ts';
import type { DatedRate } from './reference-rates.ts';

/** What comes upon the reference rate (RL 6 §); between businesses it can't be contracted away (4 a §). */
const interestMargin: BasisPoints = toBasisPoints(800);

/** Where the due date wasn't agreed in advance, interest runs 30 days after the demand (RL 4 §). */
const daysAfterDemand = 30;

/** The last day without interest: the due date if it was agreed in advance (RL 3 §), else 30 days after the demand. */
export const interestFreeUntil = (invoice: {
  readonly issueDate: PlainDate;
  readonly dueDate: PlainDate;
  readonly isDueDateAgreed: boolean;
}): PlainDate => {
  const demanded = addDays(invoice.issueDate, daysAfterDemand);
  return invoice.isDueDateAgreed || invoice.dueDate > demanded ? invoice.dueDate : demanded;
};

/** Days with one principal at one rate, and their interest. */
export type InterestPart = {
  /** Both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly principal: MinorUnits;
  readonly referenceRate: BasisPoints;
  /** With the margin. */
  readonly rate: BasisPoints;
  /** round(principal × rate × days / 365), half away from zero; simple interest. */
  readonly amount: MinorUnits;
};

export type Debt = {
  readonly payable: MinorUnits;
  /** What came off it and when: a payment's own day still counts. */
  readonly payments: readonly { readonly date: PlainDate; readonly amount: MinorUnits }[];
};

/** Days/365 also in leap years, by convention. */
const interestOn = (principal: MinorUnits, rate: BasisPoints, days: number): MinorUnits =>
  toMinorUnits(
    Number(roundHalfAway(BigInt(principal) * BigInt(rate) * BigInt(days), 365n * 10_000n)),
  );

const principalOn = ({ payable, payments }: Debt, day: PlainDate): MinorUnits =>
  subtractMoney(
    payable,
    addMoney(...payments.filter(({ date }) => date < day).map(({ amount }) => amount)),
  );

/** The days after which something changes: payments, and the ends of half-years. */
const breaks = (debt: Debt, from: PlainDate, to: PlainDate): readonly PlainDate[] => {
  const ends: PlainDate[] = debt.payments.map(({ date }) => date);
  for (let half = addMonths(halfYearOf(from), 6); half <= to; half = addMonths(half, 6))
    ends.push(addDays(half, -1));
  const within = ends.filter((end) => end >= from && end < to);
  return [...new Set([...within, to])].toSorted();
};

/**
 * The interest on a debt from one day to another, both included, in parts by principal and by half-year (RL 6, 9 §§).
 * Fails where a half-year's reference rate is missing. Nothing for days on which nothing was owed.
 */
export const lateInterest = (
  debt: Debt,
  from: PlainDate,
  to: PlainDate,
  rates: readonly DatedRate[],
): Result<readonly InterestPart[], 'reference-rate-missing'> => {
  if (to < from) return ok([]);
  const parts: InterestPart[] = [];
  let start = from;
  for (const end of breaks(debt, from, to)) {
    const principal = principalOn(debt, start);
    const referenceRate = rateOn(rates, start);
    const days = daysBetween(start, end) + 1;
    if (principal > 0) {
      if (referenceRate === null) return fail('reference-rate-missing');
      // A negative reference rate takes off the margin, as the law has it.
      const rate = toBasisPoints(referenceRate + interestMargin);
      const amount = interestOn(principal, rate, days);
      parts.push({ from: start, to: end, days, principal, referenceRate, rate, amount });
    }
    start = addDays(end, 1);
  }
  return ok(parts);
};
