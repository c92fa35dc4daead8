import { approverLack, isAlone, mayTake, reviewAfter } from '#domain/hours/review-steps.ts';
import type { ReviewStep } from '#domain/hours/review-steps.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { companyZone } from '#domain/periods/company-zone.ts';
import type { PersonId, TimeEntryId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { CommandName } from './command-name.ts';
import { broken, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { firmId } from './firm-id.ts';
import { entriesOfPerson } from './hours.ts';
import { liveRow } from './live-row.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

/** One person's hours from one day to another, both included. */
export type ReviewedHours = {
  readonly personId: PersonId;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Only these of them; absent: all. */
  readonly only?: readonly TimeEntryId[] | undefined;
};

/** Whether nobody else could look at somebody's hours: who works in the firm today. */
const aloneNow = async ({ world, zones }: Store, database: Database): Promise<boolean> =>
  isAlone(await database.people.toArray(), zones.toLocal(world.now(), companyZone).date);

const asked = async (
  database: Database,
  { personId, from, to, only }: ReviewedHours,
): Promise<readonly TimeEntry[]> => {
  const entries = await entriesOfPerson(database, personId, from, to);
  return only === undefined ? entries : entries.filter(({ id }) => only.includes(id));
};

type Step = { readonly step: ReviewStep; readonly reason: string; readonly alone: boolean };

/** Takes the step with each entry that it is open to; answers with how many. */
const stepAll = (
  store: Store,
  draft: Draft,
  entries: readonly TimeEntry[],
  { step, reason, alone }: Step,
): Outcome<number> => {
  const taken = entries.filter((entry) => mayTake(step, entry, alone));
  if (taken.length === 0) return broken(`nothing-to-${step}`);
  const to = reviewAfter[step];
  for (const entry of taken) {
    draft.change('timeEntries', entry, { review: to });
    const status = { table: 'timeEntries', recordId: entry.id, from: entry.review, to } as const;
    recordStatus(draft, store.world, { ...status, reason });
  }
  return ok(taken.length);
};

const steps = { submit: 'submit-hours', approve: 'approve-hours' } as const satisfies Record<
  string,
  CommandName
>;

/** Hands in a person's open hours of a period (R25); answers with how many. They may still be changed. */
export const submitHours = (store: Store, hours: ReviewedHours): Promise<Outcome<number>> =>
  commit(store, steps.submit, async (draft, database) => {
    const entries = await asked(database, hours);
    return stepAll(store, draft, entries, { step: 'submit', reason: '', alone: false });
  });

/** Approves a person's submitted hours of a period, and open ones where the firm is one person (R25). */
export const approveHours = (store: Store, hours: ReviewedHours): Promise<Outcome<number>> =>
  commit(store, steps.approve, async (draft, database) => {
    const firm = await liveRow(database, 'firm', firmId);
    if (firm === null) return missing();
    const alone = await aloneNow(store, database);
    const lack = approverLack(firm, alone, store.world.me(), hours.personId);
    if (lack !== null) return broken(lack);
    const entries = await asked(database, hours);
    return stepAll(store, draft, entries, { step: 'approve', reason: '', alone });
  });

export type WithdrawHours = ReviewedHours & { readonly reason: string };

/** Takes back the approval of hours, with a reason: they are open again (R25). What is on a draft or invoice keeps it. */
export const withdrawHours = (
  store: Store,
  { reason, ...hours }: WithdrawHours,
): Promise<Outcome<number>> =>
  commit(store, 'withdraw-hours', async (draft, database) => {
    if (reason.trim() === '') return broken('reason-required');
    const entries = await asked(database, hours);
    return stepAll(store, draft, entries, {
      step: 'withdraw',
      reason: reason.trim(),
      alone: false,
    });
  });
