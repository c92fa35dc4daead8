import type { Activity } from '#domain/hours/activity.ts';
import type { ClientId, SystemId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { lastDayOf } from './contract-dates.ts';
import type { Contract } from './contract.ts';

/** Whether a contract binds on a day: it was signed, has started, and has not come to its end. */
export const runsOn = (
  { status, term }: Pick<Contract, 'status' | 'term'>,
  day: PlainDate,
): boolean => {
  if (status !== 'active' && status !== 'terminated') return false;
  const last = lastDayOf(term);
  return term.start <= day && (last === null || day <= last);
};

export type Worked = {
  readonly clientId: ClientId;
  readonly systemId: SystemId | null;
  readonly activity: Activity;
  readonly workDate: PlainDate;
};

const isAbout = (contract: Contract, { clientId, systemId, workDate }: Worked): boolean =>
  contract.deletedAt === null &&
  contract.direction === 'customer' &&
  contract.kind !== 'licence' &&
  contract.clientId === clientId &&
  runsOn(contract, workDate) &&
  (contract.systemIds.length === 0 || (systemId !== null && contract.systemIds.includes(systemId)));

/** Whether it was made for this very kind of work. */
const isMeantFor = ({ kind, included }: Contract, activity: Activity): boolean =>
  (kind === 'release' && activity === 'release') || (included?.activities ?? []).includes(activity);

/** More is closer: one naming the system before one for all, then one meant for the kind of work. */
const closeness = (contract: Contract, { activity }: Worked): number =>
  (contract.systemIds.length > 0 ? 2 : 0) + (isMeantFor(contract, activity) ? 1 : 0);

/** The order among equally close ones: the newest start, then the id, so that the answer never depends on the reading. */
const isBefore = (one: Contract, other: Contract): boolean =>
  one.term.start === other.term.start ? one.id < other.id : one.term.start > other.term.start;

/**
 * The contract that an hour is worked under; null: none of the client's is about it. It depends on the work date only,
 * never on when the hour was written (R22).
 */
export const contractOf = (contracts: readonly Contract[], worked: Worked): Contract | null =>
  contracts
    .filter((contract) => isAbout(contract, worked))
    .reduce<Contract | null>((best, each) => {
      if (best === null) return each;
      const more = closeness(each, worked) - closeness(best, worked);
      return more > 0 || (more === 0 && isBefore(each, best)) ? each : best;
    }, null);
