import { addDays, addMonths, monthNumberOf, yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ContractTerm } from './contract.ts';

/** What follows from the agreed dates on a day (itsm.md §2.10). */
export type ContractDates = {
  readonly initialEnd: PlainDate;
  /** The last day of the term that runs, or the contract's last where notice was given. */
  readonly currentEnd: PlainDate;
  /** How many times it has been renewed up to then, by itself or by signature. */
  readonly renewals: number;
  /** The last day on which notice ends it at `currentEnd`. */
  readonly noticeBy: PlainDate;
  /** The day until which the parties are really bound, which a plain end date hides once the day of notice has passed. */
  readonly boundUntil: PlainDate;
};

const renewsItself = ({ renewal, renewalMonths }: ContractTerm): boolean =>
  renewal === 'tacit' && renewalMonths > 0;

/**
 * The last day after some renewals. Always counted from the start: February's end, counted from the last end, would
 * lose a day in every leap year, and an occurrence moved once would move all later ones.
 */
const endAfter = (term: ContractTerm, renewals: number): PlainDate =>
  addDays(addMonths(term.start, term.initialMonths + renewals * term.renewalMonths), -1);

const monthIndex = (date: PlainDate): number => yearOf(date) * 12 + monthNumberOf(date);

/** The fewest renewals with which a contract that renews itself reaches a day. */
const renewalsUntil = (term: ContractTerm, day: PlainDate): number => {
  const months = monthIndex(day) - monthIndex(endAfter(term, 0));
  const least = Math.max(0, Math.floor(months / term.renewalMonths) - 1);
  let renewals = least;
  while (endAfter(term, renewals) < day) renewals += 1;
  return renewals;
};

/** The end of the term that runs on a day, as if nobody gave notice. */
const endOn = (
  term: ContractTerm,
  day: PlainDate,
): { readonly end: PlainDate; readonly renewals: number } => {
  if (renewsItself(term)) {
    const renewals = renewalsUntil(term, day);
    return { end: endAfter(term, renewals), renewals };
  }
  const signed = term.renewal === 'express' ? term.signedEnds : [];
  const end = signed.reduce((last, each) => (each > last ? each : last), endAfter(term, 0));
  return { end, renewals: signed.length };
};

const noticeDay = (term: ContractTerm, end: PlainDate): PlainDate =>
  addMonths(end, -term.noticeMonths);

/** The day until which the parties are bound when no notice has been given before a day. */
const boundOn = (term: ContractTerm, day: PlainDate): PlainDate => {
  const { end, renewals } = endOn(term, day);
  return renewsItself(term) && day > noticeDay(term, end) ? endAfter(term, renewals + 1) : end;
};

/** The contract's very last day where that is known: notice was given, or it doesn't go on by itself. */
export const lastDayOf = (term: ContractTerm): PlainDate | null => {
  if (term.terminatedOn !== null) return boundOn(term, term.terminatedOn);
  return renewsItself(term) ? null : endOn(term, term.start).end;
};

/** The dates that follow from what was agreed, as seen on a day. */
export const contractDates = (term: ContractTerm, today: PlainDate): ContractDates => {
  const seen = term.terminatedOn !== null && term.terminatedOn < today ? term.terminatedOn : today;
  const { end, renewals } = endOn(term, seen);
  const last = term.terminatedOn === null ? null : boundOn(term, term.terminatedOn);
  const currentEnd = last ?? end;
  return {
    initialEnd: endAfter(term, 0),
    currentEnd,
    renewals: last === null ? renewals : renewals + (last > end ? 1 : 0),
    noticeBy: noticeDay(term, currentEnd),
    boundUntil: last ?? boundOn(term, today),
  };
};
