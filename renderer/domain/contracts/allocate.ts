import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { Period } from '#domain/invoices/invoice.ts';
import type { ContractId, TimeEntryId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { allocatePeriod } from './allocate-period.ts';
import type { Carried } from './allocate-period.ts';
import type { IncludedHours } from './contract.ts';
import { frozenParts, lateWork } from './late-work.ts';
import { inLedgerOrder } from './ledger-order.ts';
import { balanceOf, periodSums } from './ledger-sums.ts';
import type { LedgerLine, PeriodSums } from './ledger-sums.ts';
import type { GrantPeriod } from './included-periods.ts';

/** How one hour's minutes are covered; the two sum to the minutes for which the hour counts. */
export type CoverageParts = { readonly included: number; readonly overage: number };

/** An hour as the ledger sees it: `minutes` are rounded by the billing policy (accounted-minutes.ts). */
export type LedgerWork = Pick<TimeEntry, 'id' | 'workDate' | 'start'> & {
  readonly minutes: number;
  /** What the lines of the invoice or draft that it stands on say: that stands, whatever is written later (R31). */
  readonly settled: CoverageParts | null;
};

export type LedgerInput = {
  readonly contractId: ContractId;
  readonly included: IncludedHours;
  /** Every period that has begun, oldest first. */
  readonly periods: readonly GrantPeriod[];
  /** The stored rows: adjustments by hand, and all rows of the periods that are closed. */
  readonly stored: readonly LedgerLine[];
  /** The contract's hours that draw on what it includes, in any order. */
  readonly work: readonly LedgerWork[];
};

export type PeriodLedger = Period &
  PeriodSums & {
    /** Closed: its rows are stored and never change (R22). */
    readonly isClosed: boolean;
    readonly hasEnded: boolean;
    readonly rows: readonly LedgerLine[];
  };

export type Allocation = {
  /** Oldest first. */
  readonly periods: readonly PeriodLedger[];
  /** Each hour's parts: they sum to its minutes. */
  readonly parts: ReadonlyMap<TimeEntryId, CoverageParts>;
  /** Σ of all rows, in minutes. */
  readonly balance: number;
};

/** A period that is closed has its grant stored, be it of nothing. */
const closedPeriods = (stored: readonly LedgerLine[]): readonly Period[] =>
  stored
    .flatMap(({ kind, period }) => (kind === 'grant' ? [period] : []))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));

const linesOf = (stored: readonly LedgerLine[], { from }: Period): readonly LedgerLine[] =>
  stored.filter(({ period }) => period.from === from);

/** What a closed period left for the next: its grants' remains, or a debt (minutes owed). */
const carriedFrom = (lines: readonly LedgerLine[], { to }: Period): Carried => {
  const out = lines.filter(({ kind, date }) => kind === 'rollover' && date === to);
  return {
    lots: out.flatMap(({ grantedFrom, minutes }) =>
      minutes < 0 && grantedFrom !== null ? [{ grantedFrom, left: -minutes }] : [],
    ),
    debt: out.reduce((sum, { minutes }) => sum + Math.max(0, minutes), 0),
  };
};

const closedLedger = (stored: readonly LedgerLine[], period: Period): PeriodLedger => {
  const rows = linesOf(stored, period);
  return { ...period, ...periodSums(rows, period), isClosed: true, hasEnded: true, rows };
};

type OpenLedger = {
  readonly periods: readonly PeriodLedger[];
  readonly parts: ReadonlyMap<TimeEntryId, CoverageParts>;
};

const isWithin = (day: PlainDate, { from, to }: Period): boolean => day >= from && day <= to;

const openLedger = (
  input: LedgerInput,
  open: readonly GrantPeriod[],
  first: Carried & { readonly closedUntil: PlainDate | null },
): OpenLedger => {
  const { closedUntil } = first;
  const late = lateWork(input, closedUntil);
  const periods: PeriodLedger[] = [];
  const parts = new Map<TimeEntryId, CoverageParts>();
  let carried: Carried = first;
  for (const [place, period] of open.entries()) {
    const next = open[place + 1] ?? null;
    const own = {
      period,
      next,
      carried,
      adjustments: linesOf(input.stored, period),
      late: place === 0 ? late : [],
      work: input.work.filter(({ workDate }) => isWithin(workDate, period)).toSorted(inLedgerOrder),
    };
    const reckoned = allocatePeriod(input, own);
    carried = reckoned.carried;
    for (const [id, covered] of reckoned.parts) parts.set(id, covered);
    const { from, to, hasEnded } = period;
    const sums = periodSums(reckoned.rows, period);
    periods.push({ from, to, ...sums, isClosed: false, hasEnded, rows: reckoned.rows });
  }
  return { periods, parts };
};

/**
 * What becomes of a contract's included hours (R21, R22): rows of the ledger and the coverage of each hour, reckoned anew
 * from terms, hours and stored rows alone. So it is the same in whatever order hours were written, and again after a
 * period was closed. Minutes. An hour outside every period is overage: nothing was granted for its day.
 */
export const allocate = (input: LedgerInput): Allocation => {
  const closed = closedPeriods(input.stored);
  const last = closed.at(-1) ?? null;
  const open = input.periods.filter(({ from }) => last === null || from > last.to);
  const frozen = frozenParts(input.stored);
  const carried =
    last === null ? { lots: [], debt: 0 } : carriedFrom(linesOf(input.stored, last), last);
  const reckoned = openLedger(input, open, { ...carried, closedUntil: last?.to ?? null });
  const periods = [
    ...closed.map((period) => closedLedger(input.stored, period)),
    ...reckoned.periods,
  ];
  const parts = new Map<TimeEntryId, CoverageParts>();
  for (const each of input.work) {
    const own = reckoned.parts.get(each.id) ?? each.settled ?? frozen.get(each.id) ?? null;
    parts.set(each.id, own ?? { included: 0, overage: each.minutes });
  }
  return { periods, parts, balance: balanceOf(periods.flatMap(({ rows }) => rows)) };
};
