import { brandText } from '#domain/brand.ts';
import { monthDays } from '#domain/hours/month-days.ts';
import type { MonthDay } from '#domain/hours/month-days.ts';
import { approverLack, isAlone, mayTake, reviewSteps } from '#domain/hours/review-steps.ts';
import type { ApproverLack, ReviewStep } from '#domain/hours/review-steps.ts';
import { reviewStates } from '#domain/hours/time-entry.ts';
import type { ReviewState } from '#domain/hours/time-entry.ts';
import { companyZone } from '#domain/periods/company-zone.ts';
import { isMonthLocked } from '#domain/periods/month-state.ts';
import type { PersonId } from '#domain/record.ts';
import { lastOfMonth, monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate, PlainMonth } from '#domain/time/plain-date.ts';
import { firmId } from './firm-id.ts';
import { entriesOfPerson } from './hours.ts';
import { liveRow } from './live-row.ts';
import { lockRule } from './lock-rule.ts';
import type { ReviewedHours } from './reviews.ts';
import type { Store } from './store.ts';

/** A person's month, a day each. */
export async function listMonthDays(
  { database, world }: Store,
  { personId, month }: { readonly personId: PersonId; readonly month: PlainMonth },
): Promise<readonly MonthDay[]> {
  const first: PlainDate = brandText(`${month}-01`);
  const [entries, person] = await Promise.all([
    entriesOfPerson(database, personId, first, lastOfMonth(first)),
    liveRow(database, 'people', personId),
  ]);
  const employments = person?.employments ?? [];
  return monthDays(entries, { month, employments, today: world.today() });
}

/** How far a person's hours of a period have come, and which steps are open to how many of them (R25). */
export type ReviewStanding = {
  readonly counts: { readonly [State in ReviewState]: number };
  readonly open: { readonly [Step in ReviewStep]: number };
  /** Why the one who sits here can't approve them; null: they can. */
  readonly lack: ApproverLack | null;
  /** Whether only approved hours are billed. */
  readonly isAskedFor: boolean;
  /** Nobody else works here: there is nobody to hand in to. */
  readonly isAlone: boolean;
  /** The months of the period that are closed (R26). */
  readonly lockedMonths: readonly PlainMonth[];
};

const countsOf = <Key extends string>(
  keys: readonly Key[],
  count: (key: Key) => number,
): { readonly [Name in Key]: number } =>
  // Every key has its number.
  Object.fromEntries(keys.map((key) => [key, count(key)])) as { [Name in Key]: number };

export async function getReviewStanding(
  store: Store,
  { personId, from, to }: ReviewedHours,
): Promise<ReviewStanding> {
  const { database, world, zones } = store;
  const [entries, people, firm, rule] = await Promise.all([
    entriesOfPerson(database, personId, from, to),
    database.people.toArray(),
    liveRow(database, 'firm', firmId),
    lockRule(store),
  ]);
  const alone = isAlone(people, zones.toLocal(world.now(), companyZone).date);
  const isAskedFor = firm?.requiresApproval ?? false;
  const months = [...new Set([monthOf(from), monthOf(to)])];
  return {
    counts: countsOf(
      reviewStates,
      (state) => entries.filter(({ review }) => review === state).length,
    ),
    open: countsOf(
      reviewSteps,
      (step) => entries.filter((entry) => mayTake(step, entry, alone)).length,
    ),
    lack: approverLack({ requiresApproval: isAskedFor }, alone, world.me(), personId),
    isAskedFor,
    isAlone: alone,
    lockedMonths: months.filter((month) => isMonthLocked(month, rule)),
  };
}
