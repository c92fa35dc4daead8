import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import { hourlyPart } from '#domain/invoices/group-entries.ts';
import type { BilledPart } from '#domain/invoices/group-entries.ts';
import { toHourlyRate } from '#domain/money/money.ts';
import type { HourlyRate } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { CoverageParts } from './allocate.ts';
import type { Contract } from './contract.ts';
import { hourTerms } from './draws-on.ts';
import { overageRateOn } from './indexation.ts';

const free = toHourlyRate(0);

/**
 * What an hour beyond the included ones costs (R23): the contract's overage rate as yearly steps have raised it by the work
 * date, times the factor of the window it was
 * worked in (R20); without one, or where a rate was written on the very hour, the rate that it has (R18).
 */
export const overageRate = (
  contract: Pick<Contract, 'included' | 'indexation' | 'term'>,
  { rate, workDate }: Pick<TimeEntry, 'rate' | 'workDate'>,
): HourlyRate => {
  const agreed = overageRateOn(contract, workDate);
  if (agreed === null || rate.source === 'entry') return rate.amount;
  return rate.window === undefined
    ? agreed
    : toHourlyRate(scaled(agreed, rate.window.factor, 10_000));
};

/** What is known of an hour's contract: its terms, its rounding, and what its ledger says of the hour. */
export type HourCover = {
  readonly contract: Pick<Contract, 'id' | 'pricing' | 'included' | 'indexation' | 'term'> | null;
  readonly policy: BillingPolicy;
  readonly parts: CoverageParts | null;
  /** The first day of the period of the contract that it was worked in. */
  readonly period: PlainDate | null;
};

/**
 * How an hour comes onto a draft: included minutes at no price, so that they are seen; minutes beyond them at the overage
 * rate; hours of a fixed price at none (R22–R24). What a contract doesn't cover is charged by the hour.
 */
export const billedParts = (
  entry: TimeEntry,
  { contract, policy, parts, period }: HourCover,
): readonly BilledPart[] => {
  const terms = hourTerms(contract, entry);
  if (contract === null || terms === 'hourly' || terms === 'none')
    return [hourlyPart(entry, policy)];
  const own = { contractId: contract.id, policy, period };
  if (terms === 'fixed') return [{ ...own, coverage: 'fixed', rate: free, minutes: null }];
  if (parts === null) return [hourlyPart(entry, policy)];
  const { included, overage } = parts;
  const beyond = overageRate(contract, entry);
  return [
    // An hour that rounds to nothing is still seen, and invoiced.
    ...(included > 0 || overage === 0
      ? [{ ...own, coverage: 'included' as const, rate: free, minutes: included }]
      : []),
    ...(overage > 0
      ? [{ ...own, coverage: 'overage' as const, rate: beyond, minutes: overage }]
      : []),
  ];
};
