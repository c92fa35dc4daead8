import { unless } from '#domain/lifecycle/move.ts';
import type { Move } from '#domain/lifecycle/move.ts';
import type { Allocation, PeriodLedger } from './allocate.ts';

export const ledgerLacks = [
  'not-ended',
  'earlier-open',
  'hours-not-approved',
  'hours-unbilled',
  'hours-drafted',
] as const;
export type LedgerLack = (typeof ledgerLacks)[number];

/** What is still moving among a period's hours. */
export type PeriodFacts = {
  readonly notApproved: number;
  readonly unbilled: number;
  readonly drafted: number;
};

/** Where the hours and the sums of a period stand on the contract's page. */
const section = 'contract-ledger';

/**
 * Closing a period: its rows are written and never change (R22). It must be over, and those before it closed, since each
 * takes over what the one before left. Hours that are not billed yet keep what was written of them: one may go on with a reason.
 */
export const periodMoves = (
  { periods }: Pick<Allocation, 'periods'>,
  period: Pick<PeriodLedger, 'from' | 'isClosed' | 'hasEnded'>,
  facts: PeriodFacts,
): readonly Move<'closed', LedgerLack>[] => {
  if (period.isClosed) return [];
  const earlier = periods.filter((each) => each.from < period.from && !each.isClosed);
  const none = (code: LedgerLack, count: number) =>
    unless(count === 0, code, section, { mayOverride: true, count });
  return [
    {
      to: 'closed',
      needsReason: false,
      lacks: [
        ...unless(period.hasEnded, 'not-ended', section),
        ...unless(earlier.length === 0, 'earlier-open', section, { count: earlier.length }),
        ...none('hours-not-approved', facts.notApproved),
        ...none('hours-unbilled', facts.unbilled),
        ...none('hours-drafted', facts.drafted),
      ],
    },
  ];
};
