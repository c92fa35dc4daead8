import { addMoney, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Membership } from './membership.ts';

/** What a membership gave in a year against its fee. */
export type MembershipYear = {
  readonly year: number;
  readonly fee: MinorUnits;
  /** What the benefits that have a price were worth; `unpriced` counts the others. */
  readonly value: MinorUnits;
  readonly uses: number;
  readonly unpriced: number;
};

/** The fee and the benefits of each year that the membership touches, up to that of `today`, the newest first. */
export const membershipYears = (
  { from, to, yearlyFee, benefits }: Pick<Membership, 'from' | 'to' | 'yearlyFee' | 'benefits'>,
  today: PlainDate,
): readonly MembershipYear[] => {
  const last = Math.min(yearOf(to ?? today), yearOf(today));
  const length = Math.max(0, last - yearOf(from) + 1);
  return Array.from({ length }, (_, back): MembershipYear => {
    const year = last - back;
    const used = benefits.filter(({ date }) => yearOf(date) === year);
    return {
      year,
      fee: yearlyFee,
      value: addMoney(...used.map(({ value }) => value ?? toMinorUnits(0))),
      uses: used.length,
      unpriced: used.filter(({ value }) => value === null).length,
    };
  });
};
