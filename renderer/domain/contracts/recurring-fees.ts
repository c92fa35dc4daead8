import { addMoney, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import { addDays, addMonths } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Period } from '#domain/invoices/invoice.ts';
import { lastDayOf } from './contract-dates.ts';
import type { Contract, RecurringFee } from './contract.ts';
import { occurrenceKey } from './fee-key.ts';
import type { FeeOccurrence } from './fee-key.ts';
import { indexedAmount } from './indexation.ts';

/** A fee that is to be billed: which, from which day on, for what time, at what amount. */
export type DueFee = FeeOccurrence & {
  /** The day from which it may be billed. */
  readonly on: PlainDate;
  readonly covers: Period;
  readonly amount: MinorUnits;
};

/** The day of an occurrence, always counted from the first: the 31st comes back after February (R37). */
export const occurrenceDay = (
  { firstOn, everyMonths }: Pick<RecurringFee, 'firstOn' | 'everyMonths'>,
  occurrence: number,
): PlainDate => addMonths(firstOn, occurrence * everyMonths);

/** The time that an occurrence pays for: the interval from its day on, or the one up to the day before it. */
export const coveredBy = (fee: RecurringFee, occurrence: number): Period => {
  const first = fee.when === 'in-advance' ? occurrence : occurrence - 1;
  return {
    from: occurrenceDay(fee, first),
    to: addDays(occurrenceDay(fee, first + 1), -1),
  };
};

type Billed = (key: string) => boolean;

const dueOf = (
  contract: Contract,
  fee: RecurringFee,
  isBilled: Billed,
  today: PlainDate,
): readonly DueFee[] => {
  const last = lastDayOf(contract.term);
  const due: DueFee[] = [];
  for (let occurrence = 0; ; occurrence += 1) {
    const on = occurrenceDay(fee, occurrence);
    const covers = coveredBy(fee, occurrence);
    // No fee for time after the contract's end; one that ends within the interval is proposed whole, for a person to cut.
    if (on > today || (last !== null && covers.from > last)) return due;
    const one = { contractId: contract.id, fee: fee.key, occurrence };
    if (isBilled(occurrenceKey(one))) continue;
    const amount = indexedAmount(fee.amount, contract.indexation, fee.firstOn, covers.from);
    due.push({ ...one, on, covers, amount });
  }
};

/**
 * The occurrences of a contract's fees that may be billed by a day and are on no invoice yet, the oldest first: missed
 * ones too, for none is ever moved by another being late (R37).
 */
export const dueFees = (
  contract: Contract,
  isBilled: Billed,
  today: PlainDate,
): readonly DueFee[] => {
  const isBinding = contract.status === 'active' || contract.status === 'terminated';
  if (contract.direction !== 'customer' || !isBinding) return [];
  return contract.fees
    .filter(({ everyMonths }) => everyMonths > 0)
    .flatMap((fee) => dueOf(contract, fee, isBilled, today))
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
};

/** What a contract's fees come to in a year, as they are on a day. */
export const yearlyValue = (
  { fees, indexation }: Pick<Contract, 'fees' | 'indexation'>,
  day: PlainDate,
): MinorUnits =>
  addMoney(
    ...fees
      .filter(({ everyMonths }) => everyMonths > 0)
      .map((fee) => {
        const amount = indexedAmount(fee.amount, indexation, fee.firstOn, day);
        return toMinorUnits(scaled(amount, 12, fee.everyMonths));
      }),
  );
