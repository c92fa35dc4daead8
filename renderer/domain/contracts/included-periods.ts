import type { Period } from '#domain/invoices/invoice.ts';
import { addDays, addMonths } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { lastDayOf } from './contract-dates.ts';
import type { Contract, IncludedPeriod } from './contract.ts';

/** A period for which a contract grants hours. */
export type GrantPeriod = Period & {
  readonly minutes: number;
  /** Whether its last day is over: what was not used has rolled over or expired. */
  readonly hasEnded: boolean;
};

const monthsOf = { month: 1, quarter: 3, year: 12 } as const satisfies Record<
  Exclude<IncludedPeriod, 'term'>,
  number
>;

/** A contract of more periods than this has a date that nobody meant. */
const mostPeriods = 1200;

/** The months from the contract's start to the start of its nth period. */
const monthsTo = (
  place: number,
  per: IncludedPeriod,
  term: Pick<Contract['term'], 'initialMonths' | 'renewalMonths'>,
): number => {
  if (per !== 'term') return place * monthsOf[per];
  return place === 0 ? 0 : term.initialMonths + (place - 1) * Math.max(1, term.renewalMonths);
};

/**
 * The periods that have begun by a day, oldest first, counted from the contract's start (R21): each start is the
 * contract's plus n × months, so that a start on the 31st never drifts. The last one ends with the contract.
 */
export const includedPeriods = (
  { term, included }: Pick<Contract, 'term' | 'included'>,
  today: PlainDate,
  until: PlainDate = today,
): readonly GrantPeriod[] => {
  if (included === null) return [];
  const end = lastDayOf(term);
  const periods: GrantPeriod[] = [];
  for (let place = 0; place < mostPeriods; place += 1) {
    const from = addMonths(term.start, monthsTo(place, included.per, term));
    if (from > until || (end !== null && from > end)) break;
    const next = addMonths(term.start, monthsTo(place + 1, included.per, term));
    const whole = addDays(next, -1);
    const to = end !== null && end < whole ? end : whole;
    periods.push({ from, to, minutes: included.minutes, hasEnded: to < today });
  }
  return periods;
};
