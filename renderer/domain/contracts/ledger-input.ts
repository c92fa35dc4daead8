import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { accountedMinutes } from './accounted-minutes.ts';
import type { AccountedWork } from './accounted-minutes.ts';
import type { CoverageParts, LedgerInput } from './allocate.ts';
import type { Contract, IncludedHours } from './contract.ts';
import { includedPeriods } from './included-periods.ts';
import type { LedgerLine } from './ledger-sums.ts';

/** An hour that draws on included hours, as written, and what an invoice or draft says of it. */
export type LedgerHour = AccountedWork & { readonly settled: CoverageParts | null };

/** All that a contract's ledger is reckoned from. */
export type LedgerFacts = {
  readonly contract: Pick<Contract, 'id' | 'term'> & { readonly included: IncludedHours };
  /** The contract's, else the client's, else the firm's (R9). */
  readonly policy: BillingPolicy;
  readonly hours: readonly LedgerHour[];
  readonly stored: readonly LedgerLine[];
  readonly today: PlainDate;
};

const latest = (days: readonly PlainDate[], first: PlainDate): PlainDate =>
  days.reduce((last, day) => (day > last ? day : last), first);

/** What `allocate` asks for: hours rounded by the policy, what is invoiced as it was invoiced, periods as far as needed. */
export const ledgerInput = ({
  contract,
  policy,
  hours,
  stored,
  today,
}: LedgerFacts): LedgerInput => {
  const minutes = accountedMinutes(hours, policy);
  const until = latest(
    hours.map(({ workDate }) => workDate),
    today,
  );
  return {
    contractId: contract.id,
    included: contract.included,
    periods: includedPeriods(contract, today, until),
    stored,
    work: hours.map(({ id, workDate, start, settled }) => ({
      id,
      workDate,
      start,
      settled,
      minutes: settled === null ? (minutes.get(id) ?? 0) : settled.included + settled.overage,
    })),
  };
};
