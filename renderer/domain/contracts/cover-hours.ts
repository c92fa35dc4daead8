import type { BasisPoints } from '#domain/money/money.ts';
import type { TimeEntryId } from '#domain/record.ts';
import type { AccountedWork } from './accounted-minutes.ts';
import { allocate } from './allocate.ts';
import type { Allocation, CoverageParts } from './allocate.ts';
import { coverageChanges, periodOf } from './coverage-changes.ts';
import type { CoverageChange } from './coverage-changes.ts';
import { ledgerInput } from './ledger-input.ts';
import type { LedgerFacts } from './ledger-input.ts';

/** What hours would do to a contract's included ones if they were written now (R22). Minutes. */
export type Cover = {
  readonly parts: CoverageParts;
  /** The period they draw on: the open one for a day whose period is closed. */
  readonly period: Pick<Allocation['periods'][number], 'from' | 'to'> | null;
  readonly isLate: boolean;
  /** What the period has for use, and what it has left with these hours. */
  readonly whole: number;
  readonly left: number;
  /** The highest share agreed to warn at (R23) that is reached with these hours; null: none. */
  readonly warning: BasisPoints | null;
  /** Other hours that are covered otherwise by these. */
  readonly changes: readonly CoverageChange[];
};

type Periods = Allocation['periods'];

/** Of the shares to warn at, the highest that the use of a period has reached. */
export const warningOf = (
  warnAt: readonly BasisPoints[],
  {
    opening,
    granted,
    adjusted,
    used,
  }: Pick<Periods[number], 'opening' | 'granted' | 'adjusted' | 'used'>,
): BasisPoints | null => {
  const whole = opening + granted + adjusted;
  const reached = warnAt.filter((share) => used > 0 && used * 10_000 >= share * whole);
  return reached.toSorted((a, b) => b - a)[0] ?? null;
};

const sumOf = (
  { parts }: Allocation,
  work: readonly Pick<AccountedWork, 'id'>[],
): CoverageParts => {
  const own = work.flatMap(({ id }) => parts.get(id) ?? []);
  return {
    included: own.reduce((sum, { included }) => sum + included, 0),
    overage: own.reduce((sum, { overage }) => sum + overage, 0),
  };
};

/**
 * Covers hours that are not written yet: `work` is what they would be, `except` the entry that they take the place of.
 * The same reckoning as the ledger's and the invoice's, so that what is said before saving is what will be billed.
 */
export const coverWork = (
  facts: LedgerFacts,
  work: readonly AccountedWork[],
  except: TimeEntryId | null,
): Cover => {
  const others = facts.hours.filter(({ id }) => id !== except);
  const before = allocate(ledgerInput(facts));
  const candidates = work.map((each) => ({ ...each, settled: null }));
  const after = allocate(ledgerInput({ ...facts, hours: [...others, ...candidates] }));
  const own = new Set<string>(work.map(({ id }) => id));
  const first = work[0];
  const dated = first === undefined ? null : periodOf(after, first.workDate);
  const isLate = dated?.isClosed === true;
  const period = isLate ? (after.periods.find(({ isClosed }) => !isClosed) ?? null) : dated;
  return {
    parts: sumOf(after, work),
    period: period === null ? null : { from: period.from, to: period.to },
    isLate,
    whole: period === null ? 0 : period.opening + period.granted + period.adjusted,
    left: period?.closing ?? 0,
    warning: period === null ? null : warningOf(facts.contract.included.warnAt, period),
    changes: coverageChanges(before, after, own),
  };
};
