import { daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { contractDates } from './contract-dates.ts';
import { noticeOpensOn } from './contract-state.ts';
import type { Contract } from './contract.ts';

/**
 * What a person has to decide about a contract: whether to give notice before it renews itself (`notice`), to sign for
 * longer before it ends (`renewal`), or only to know that it ends (`end`).
 */
export type ContractAlarm = {
  readonly kind: 'notice' | 'renewal' | 'end';
  /** The day by which: the last day of notice, or the contract's last. */
  readonly on: PlainDate;
  readonly daysLeft: number;
};

type Warned = Pick<Contract, 'status' | 'term' | 'warnDays' | 'remindFrom'>;

const alarmOf = (contract: Warned, today: PlainDate): Omit<ContractAlarm, 'daysLeft'> | null => {
  const { term } = contract;
  const { noticeBy, currentEnd } = contractDates(term, today);
  const isNear = (day: PlainDate): boolean => noticeOpensOn(contract, day) <= today && today <= day;
  if (term.renewal === 'tacit') return isNear(noticeBy) ? { kind: 'notice', on: noticeBy } : null;
  if (term.renewal === 'never') return isNear(currentEnd) ? { kind: 'end', on: currentEnd } : null;
  if (isNear(noticeBy)) return { kind: 'renewal', on: noticeBy };
  // The day of notice is over and nobody signed: what is left is the end itself.
  return noticeBy < today && today <= currentEnd ? { kind: 'renewal', on: currentEnd } : null;
};

/** What a contract asks for on a day, or null; also null until the day to which a person put it off. */
export const contractAlarm = (contract: Warned, today: PlainDate): ContractAlarm | null => {
  if (contract.status !== 'active') return null;
  if (contract.remindFrom !== null && today < contract.remindFrom) return null;
  const alarm = alarmOf(contract, today);
  return alarm === null ? null : { ...alarm, daysLeft: daysBetween(today, alarm.on) };
};
