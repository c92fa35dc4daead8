import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { HourlyRate } from '#domain/money/money.ts';
import type { Person } from '#domain/people/person.ts';
import type { Activity } from './activity.ts';
import type { BillingState, EntryRate } from './time-entry.ts';

export type RateSources = {
  /** The rate written on the entry itself, or null. */
  readonly override: HourlyRate | null;
  readonly client: Pick<Client, 'hourlyRate'>;
  readonly activity: Activity;
  readonly person: Pick<Person, 'hourlyRate'>;
  readonly firm: Pick<Firm, 'hourlyRate' | 'activityRates'>;
};

/** The rate of an hour and why: the most specific wins, entry → client → activity → person → firm (R18). */
export const resolveRate = ({
  override,
  client,
  activity,
  person,
  firm,
}: RateSources): EntryRate => {
  if (override !== null) return { amount: override, source: 'entry' };
  if (client.hourlyRate !== null) return { amount: client.hourlyRate, source: 'client' };
  const activityRate = firm.activityRates[activity];
  if (activityRate !== undefined) return { amount: activityRate, source: 'activity' };
  if (person.hourlyRate !== null) return { amount: person.hourlyRate, source: 'person' };
  return { amount: firm.hourlyRate, source: 'firm' };
};

/** Whether work of this kind is billed unless someone says otherwise: education and the firm's own work aren't. */
export const isBillableByDefault = (activity: Activity): boolean =>
  activity !== 'education' && activity !== 'internal';

/** The state in which an entry is born. */
export const firstBillingState = (isBillable: boolean): BillingState =>
  isBillable ? 'open' : 'none';

/** An entry on an issued invoice is frozen: no command may change or remove it (R25, R31). */
export const isLockedEntry = (entry: { readonly billing: BillingState }): boolean =>
  entry.billing === 'invoiced';
