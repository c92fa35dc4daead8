import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { roundDuration } from '#domain/invoices/billed-minutes.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import type { TimeEntryId } from '#domain/record.ts';
import { addSeconds, toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { inLedgerOrder } from './ledger-order.ts';

export type AccountedWork = Pick<
  TimeEntry,
  'id' | 'workDate' | 'start' | 'seconds' | 'taskId' | 'systemId' | 'activity'
>;

/**
 * What is rounded together: a day's hours on one record (R9). A policy that rounds whole invoice lines can't be known
 * before there is an invoice, and rounds each entry here.
 */
const togetherKey = (work: AccountedWork, { scope }: BillingPolicy): string =>
  scope === 'day'
    ? `${work.workDate} ${work.taskId ?? `${work.systemId ?? ''} ${work.activity}`}`
    : work.id;

/**
 * The whole minutes for which each entry counts against included hours, rounded by the billing policy before anything is
 * covered (R8–R10, itsm.md 2.10). Of hours that are rounded together each counts for what it adds, so that they sum exactly.
 */
export const accountedMinutes = (
  work: readonly AccountedWork[],
  policy: BillingPolicy,
): ReadonlyMap<TimeEntryId, number> => {
  const sums = new Map<string, Seconds>();
  return new Map(
    work.toSorted(inLedgerOrder).map((each) => {
      const key = togetherKey(each, policy);
      const before = sums.get(key) ?? toSeconds(0);
      const after = addSeconds(before, each.seconds);
      sums.set(key, after);
      return [each.id, roundDuration(after, policy) - roundDuration(before, policy)];
    }),
  );
};
