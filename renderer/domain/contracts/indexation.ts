import { scaled } from '#domain/money/rounding.ts';
import { toBasisPoints, toHourlyRate, toMinorUnits } from '#domain/money/money.ts';
import type { BasisPoints, HourlyRate, MinorUnits } from '#domain/money/money.ts';
import { addMonths, monthNumberOf, toPlainDate, yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Contract, Indexation } from './contract.ts';

const whole = 10_000;

const stepped = (amount: number, share: BasisPoints): number =>
  scaled(amount, whole + share, whole);

/** An amount a share higher, to the öre, half away from zero (R2). */
export const raiseRate = (amount: HourlyRate, share: BasisPoints): HourlyRate =>
  toHourlyRate(stepped(amount, share));

const stepsFor = (
  indexation: Indexation | null,
  agreed: PlainDate,
  day: PlainDate,
): readonly BasisPoints[] =>
  (indexation?.steps ?? [])
    .filter(({ validFrom }) => agreed < validFrom && validFrom <= day)
    .map(({ share }) => share);

/**
 * What an amount that was agreed on a day has become on another: each step taken in between, one upon the other, each
 * rounded to the öre. A step that came before the amount was agreed is in it already.
 */
export const indexedAmount = (
  amount: MinorUnits,
  indexation: Indexation | null,
  agreed: PlainDate,
  day: PlainDate,
): MinorUnits => toMinorUnits(stepsFor(indexation, agreed, day).reduce(stepped, Number(amount)));

/** The price of an hour beyond the included ones on a day; null where none was agreed. */
export const overageRateOn = (
  { included, indexation, term }: Pick<Contract, 'included' | 'indexation' | 'term'>,
  day: PlainDate,
): HourlyRate | null => {
  const rate = included?.overageRate ?? null;
  if (rate === null) return null;
  return toHourlyRate(stepsFor(indexation, term.start, day).reduce(stepped, Number(rate)));
};

/** The first of the agreed month after a day. */
const nextMonthAfter = (month: number, day: PlainDate): PlainDate => {
  const year = yearOf(day) + (monthNumberOf(day) >= month ? 1 : 0);
  // The first of a month exists in every year.
  return toPlainDate(year, month, 1) ?? day;
};

/**
 * The first day from which the next yearly step is valid: the agreed month after the start, or a year after the last step.
 * Null without indexation.
 */
export const nextStepOn = ({
  indexation,
  term,
}: Pick<Contract, 'indexation' | 'term'>): PlainDate | null => {
  if (indexation === null) return null;
  const last = indexation.steps.at(-1);
  return last === undefined
    ? nextMonthAfter(indexation.month, term.start)
    : addMonths(toPlainDate(yearOf(last.validFrom), indexation.month, 1) ?? last.validFrom, 12);
};

/** The share to propose: the agreed one, or none where an index has to be looked up. */
export const proposedShare = ({ kind, share }: Indexation): BasisPoints | null =>
  kind === 'fixed' ? share : null;

/** How much all steps together have raised what was agreed from the start, for people to see. */
export const totalShare = ({ steps }: Indexation): BasisPoints =>
  toBasisPoints(steps.reduce((sum, { share }) => stepped(sum, share), whole) - whole);
