import type { Firm } from '#domain/firm/firm.ts';
import { mayBeBilled } from '#domain/hours/may-be-billed.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { Period } from '#domain/invoices/invoice.ts';
import type { PeriodFacts } from './ledger-moves.ts';

/** How many of a period's hours wait for approval, for an invoice, or for their draft to be issued. */
export const periodFacts = (
  entries: readonly Pick<TimeEntry, 'workDate' | 'billing' | 'review'>[],
  { from, to }: Period,
  firm: Pick<Firm, 'requiresApproval'>,
): PeriodFacts => {
  const own = entries.filter(({ workDate }) => workDate >= from && workDate <= to);
  const open = own.filter(({ billing }) => billing === 'open');
  return {
    notApproved: open.filter((entry) => !mayBeBilled(entry, firm)).length,
    unbilled: open.filter((entry) => mayBeBilled(entry, firm)).length,
    drafted: own.filter(({ billing }) => billing === 'drafted').length,
  };
};
