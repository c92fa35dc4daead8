import type { Client } from '#domain/clients/client.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { HourlyRate } from '#domain/money/money.ts';
import type { Person } from '#domain/people/person.ts';
import type { Rate, RateScope } from '#domain/rates/rate.ts';
import type { RateId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Activity } from './activity.ts';
import type { BillingState, EntryRate, RateSource } from './time-entry.ts';

/** All that may have a say in the rate of an hour. */
export type RateSources = {
  /** The rate written on the entry itself, or null. */
  readonly override: HourlyRate | null;
  readonly contract: Pick<Contract, 'id' | 'hourlyRate'> | null;
  readonly client: Pick<Client, 'id' | 'hourlyRate'>;
  readonly activity: Activity;
  readonly person: Pick<Person, 'id' | 'hourlyRate'>;
  readonly firm: Pick<Firm, 'hourlyRate' | 'activityRates'>;
  /** Dated rates of anybody; those that are about something else are passed over. */
  readonly rates: readonly Rate[];
  readonly workDate: PlainDate;
};

/** One rule that was considered: what it says on the day of the work, if anything. */
export type RateStep = {
  readonly source: RateSource;
  readonly amount: HourlyRate | null;
  /** The dated rate that says so and since when; absent where it stands on its owner since ever. */
  readonly rateId?: RateId;
  readonly validFrom?: PlainDate;
};

type Level = {
  readonly source: RateSource;
  readonly scope: RateScope;
  /** What counts as valid since ever. */
  readonly standing: HourlyRate | null;
};

const nobody: RateScope = { contractId: null, clientId: null, personId: null, activity: null };

const contractLevels = ({ contract, activity, person }: RateSources): readonly Level[] => {
  if (contract === null) return [];
  const scope = { ...nobody, contractId: contract.id };
  return [
    {
      source: 'contract-activity-person',
      scope: { ...scope, activity, personId: person.id },
      standing: null,
    },
    { source: 'contract-activity', scope: { ...scope, activity }, standing: null },
    { source: 'contract', scope, standing: contract.hourlyRate },
  ];
};

/** The levels below the entry's own, most specific first (R18). */
const levelsOf = (sources: RateSources): readonly Level[] => {
  const { client, activity, person, firm } = sources;
  const ofClient = { ...nobody, clientId: client.id };
  return [
    ...contractLevels(sources),
    { source: 'client-person', scope: { ...ofClient, personId: person.id }, standing: null },
    { source: 'client', scope: ofClient, standing: client.hourlyRate },
    {
      source: 'activity',
      scope: { ...nobody, activity },
      standing: firm.activityRates[activity] ?? null,
    },
    {
      source: 'person',
      scope: { ...nobody, personId: person.id },
      standing: person.hourlyRate,
    },
    { source: 'firm', scope: nobody, standing: firm.hourlyRate },
  ];
};

/** Whether two scopes are about exactly the same hours. */
export const isSameScope = (one: RateScope, other: RateScope): boolean =>
  one.contractId === other.contractId &&
  one.clientId === other.clientId &&
  one.personId === other.personId &&
  one.activity === other.activity;

/** Newest first; of two from the same day the one written last, whose id is the later. */
const byNewest = (a: Rate, b: Rate): number => {
  if (a.validFrom !== b.validFrom) return a.validFrom < b.validFrom ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};

/** The dated rate of exactly this scope that is valid on a day (R19), or null. */
export const datedRate = (rates: readonly Rate[], scope: RateScope, on: PlainDate): Rate | null =>
  rates.filter((rate) => rate.validFrom <= on && isSameScope(rate, scope)).toSorted(byNewest)[0] ??
  null;

const stepOf = ({ source, scope, standing }: Level, sources: RateSources): RateStep => {
  const dated = datedRate(sources.rates, scope, sources.workDate);
  return dated === null
    ? { source, amount: standing }
    : { source, amount: dated.amount, rateId: dated.id, validFrom: dated.validFrom };
};

/** Every rule in order, most specific first, with what it says: the first that says anything wins (R18). */
export const rateChain = (sources: RateSources): readonly RateStep[] => [
  { source: 'entry', amount: sources.override },
  ...levelsOf(sources).map((level) => stepOf(level, sources)),
];

/**
 * The rate of an hour and why: the most specific wins, entry → contract, activity and person → contract and activity →
 * contract → client and person → client → activity → person → firm; within one of them the newest that is valid on the
 * work date (R18, R19). What the time of the week makes of it is `priceOf`'s.
 */
export const resolveRate = (sources: RateSources): EntryRate => {
  for (const { source, amount, rateId } of rateChain(sources)) {
    if (amount === null) continue;
    return rateId === undefined ? { amount, source } : { amount, source, rateId };
  }
  return { amount: sources.firm.hourlyRate, source: 'firm' };
};

/** Whether work of this kind is billed unless someone says otherwise: education and the firm's own work aren't. */
export const isBillableByDefault = (activity: Activity): boolean =>
  activity !== 'education' && activity !== 'internal';

/** The state in which an entry is born. */
export const firstBillingState = (isBillable: boolean): BillingState =>
  isBillable ? 'open' : 'none';
