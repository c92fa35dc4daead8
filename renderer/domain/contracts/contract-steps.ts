import { daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { contractDates } from './contract-dates.ts';
import type { ContractTerm } from './contract.ts';

/** One step of how a contract's dates were counted, for a screen to put in words (itsm.md §2.10). */
export type ContractStep =
  | {
      readonly kind: 'first-term';
      readonly start: PlainDate;
      readonly months: number;
      readonly end: PlainDate;
    }
  | {
      readonly kind: 'renewed';
      readonly count: number;
      readonly months: number;
      readonly end: PlainDate;
    }
  | { readonly kind: 'signed'; readonly end: PlainDate }
  | {
      readonly kind: 'notice-day';
      readonly end: PlainDate;
      readonly months: number;
      readonly by: PlainDate;
    }
  | { readonly kind: 'notice-ahead'; readonly by: PlainDate; readonly days: number }
  | {
      readonly kind: 'notice-passed';
      readonly by: PlainDate;
      readonly months: number;
      readonly until: PlainDate;
    }
  | { readonly kind: 'notice-over'; readonly by: PlainDate; readonly end: PlainDate }
  | {
      readonly kind: 'terminated';
      readonly on: PlainDate;
      readonly by: PlainDate;
      readonly isInTime: boolean;
      readonly last: PlainDate;
    }
  | { readonly kind: 'ends'; readonly end: PlainDate };

/** How the term that runs came to its end: the first term, what renewed itself, what was signed. */
const stepsToEnd = (term: ContractTerm, day: PlainDate): readonly ContractStep[] => {
  const { initialEnd, currentEnd, renewals } = contractDates({ ...term, terminatedOn: null }, day);
  const first: ContractStep = {
    kind: 'first-term',
    start: term.start,
    months: term.initialMonths,
    end: initialEnd,
  };
  if (term.renewal === 'express')
    return [first, ...term.signedEnds.map((end): ContractStep => ({ kind: 'signed', end }))];
  return renewals === 0
    ? [first]
    : [first, { kind: 'renewed', count: renewals, months: term.renewalMonths, end: currentEnd }];
};

const stepsToNotice = (term: ContractTerm, day: PlainDate): readonly ContractStep[] => {
  const { currentEnd: end, noticeBy: by } = contractDates({ ...term, terminatedOn: null }, day);
  return term.renewal === 'never'
    ? []
    : [{ kind: 'notice-day', end, months: term.noticeMonths, by }];
};

const stepsToday = (term: ContractTerm, today: PlainDate): readonly ContractStep[] => {
  const { noticeBy: by, boundUntil: until, currentEnd: end } = contractDates(term, today);
  if (term.renewal === 'never') return [{ kind: 'ends', end }];
  if (today <= by) return [{ kind: 'notice-ahead', by, days: daysBetween(today, by) }];
  return until > end
    ? [{ kind: 'notice-passed', by, months: term.renewalMonths, until }]
    : [{ kind: 'notice-over', by, end }];
};

/** How a contract's dates were counted as seen on a day, step by step. */
export const contractSteps = (term: ContractTerm, today: PlainDate): readonly ContractStep[] => {
  const { terminatedOn: on } = term;
  if (on === null)
    return [...stepsToEnd(term, today), ...stepsToNotice(term, today), ...stepsToday(term, today)];
  const asked = contractDates({ ...term, terminatedOn: null }, on);
  const notice: ContractStep = {
    kind: 'terminated',
    on,
    by: asked.noticeBy,
    isInTime: on <= asked.noticeBy,
    last: asked.boundUntil,
  };
  return [...stepsToEnd(term, on), ...stepsToNotice(term, on), notice];
};
