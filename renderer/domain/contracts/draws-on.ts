import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { Contract } from './contract.ts';

/** What a contract's terms make of an hour worked under it, before anything is counted. */
export type HourTerms = 'included' | 'fixed' | 'hourly' | 'none';

/**
 * Whether an hour draws on included hours, is part of a fixed price (R24), or is charged by the hour. Work of a kind that
 * the included hours don't name is charged by the hour; what is not billable draws on nothing.
 */
export const hourTerms = (
  contract: Pick<Contract, 'pricing' | 'included'> | null,
  { activity, billing }: Pick<TimeEntry, 'activity' | 'billing'>,
): HourTerms => {
  if (billing === 'none') return 'none';
  if (contract === null || contract.pricing === 'hourly') return 'hourly';
  if (contract.pricing === 'fixed') return 'fixed';
  const { included } = contract;
  if (included === null) return 'hourly';
  const { activities } = included;
  return activities.length === 0 || activities.includes(activity) ? 'included' : 'hourly';
};
