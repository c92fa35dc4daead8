import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { contractDates, lastDayOf } from './contract-dates.ts';
import type { Contract } from './contract.ts';

/** Where a contract stands on a day: its course, and what the dates have made of it since (itsm.md §2.10). */
export const contractStates = [
  'draft',
  'sent',
  'active',
  'notice-open',
  'renewed',
  'terminated',
  'expired',
  'cancelled',
] as const;
export type ContractState = (typeof contractStates)[number];

type Dated = Pick<Contract, 'status' | 'term' | 'warnDays'>;

/** The first day on which notice is near enough to be thought about. */
export const noticeOpensOn = ({ warnDays }: Pick<Contract, 'warnDays'>, noticeBy: PlainDate) =>
  addDays(noticeBy, -warnDays);

/** The state on a day. Nothing of it is stored: it would be wrong the day after. */
export const contractState = (contract: Dated, today: PlainDate): ContractState => {
  const { status, term } = contract;
  if (status !== 'active' && status !== 'terminated') return status;
  const last = lastDayOf(term);
  if (last !== null && last < today) return 'expired';
  if (status === 'terminated') return 'terminated';
  const { noticeBy, boundUntil, currentEnd, renewals } = contractDates(term, today);
  const isOpen = noticeOpensOn(contract, noticeBy) <= today && today <= noticeBy;
  if (isOpen && term.renewal !== 'never') return 'notice-open';
  return renewals > 0 || boundUntil > currentEnd ? 'renewed' : 'active';
};

/** Whether it binds still or again on a day, or will. */
export const isInForce = (state: ContractState): boolean =>
  state === 'active' || state === 'notice-open' || state === 'renewed' || state === 'terminated';
