import { brandText } from '#domain/brand.ts';
import { addDays, daysBetween, mondayOf, weekdayOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** A rule by which a meeting comes again; other frequencies than these are not followed. */
export type Recurrence = {
  readonly frequency: 'daily' | 'weekly';
  readonly interval: number;
  /** How many there are in all, those taken out included; null: no end. */
  readonly count: number | null;
  /** The last day on which one may begin. */
  readonly until: PlainDate | null;
  /** 1 Monday … 7 Sunday; empty: the first one's own. */
  readonly weekdays: readonly number[];
};

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : null;

const weekdaysOf = (text: string | undefined): readonly number[] | null => {
  if (text === undefined) return [];
  const days = text.split(',').map((name) => weekdayNames.indexOf(name.trim().toUpperCase()) + 1);
  return days.includes(0) ? null : days;
};

const lastDayOf = (text: string | undefined): PlainDate | null =>
  text !== undefined && /^\d{8}/.test(text)
    ? brandText(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`)
    : null;

const followed = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST'];

/** Reads an RRULE; null where it asks for more than is followed (by month, by position, …). */
export const readRecurrence = (value: string): Recurrence | null => {
  const parts = new Map(
    value.split(';').map((part) => {
      const [name = '', text = ''] = part.split('=');
      return [name.trim().toUpperCase(), text.trim()] as const;
    }),
  );
  if ([...parts.keys()].some((name) => name !== '' && !followed.includes(name))) return null;
  const frequency = parts.get('FREQ')?.toLowerCase();
  const weekdays = weekdaysOf(parts.get('BYDAY'));
  if ((frequency !== 'daily' && frequency !== 'weekly') || weekdays === null) return null;
  return {
    frequency,
    interval: wholeNumber(parts.get('INTERVAL')) ?? 1,
    count: wholeNumber(parts.get('COUNT')),
    until: lastDayOf(parts.get('UNTIL')),
    weekdays,
  };
};

/** How much may be reckoned for one file: a hostile one asks for more than any person has meetings. */
export type Budget = { left: number };

/** Whether a day lies in a week that is not left over. */
const isOnBeat = (
  first: PlainDate,
  day: PlainDate,
  { frequency, interval }: Recurrence,
): boolean =>
  frequency === 'daily'
    ? daysBetween(first, day) % interval === 0
    : (daysBetween(mondayOf(first), mondayOf(day)) / 7) % interval === 0;

const isMeant = (first: PlainDate, day: PlainDate, rule: Recurrence): boolean => {
  if (!isOnBeat(first, day, rule)) return false;
  if (rule.weekdays.length > 0) return rule.weekdays.includes(weekdayOf(day));
  return rule.frequency === 'daily' || weekdayOf(day) === weekdayOf(first);
};

const latest = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/**
 * The days from `from` to `to` on which a rule has one begin. The first day is always one (RFC 5545 3.8.5.3). Answers null
 * when the budget is used up.
 */
export const daysOf = (
  first: PlainDate,
  rule: Recurrence,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  budget: Budget,
): readonly PlainDate[] | null => {
  const days: PlainDate[] = [];
  let counted = 0;
  // Without a count nothing before the period needs to be looked at.
  const start = rule.count === null ? latest(first, addDays(from, -1)) : first;
  for (let day = start; day <= to; day = addDays(day, 1)) {
    budget.left -= 1;
    if (budget.left < 0) return null;
    if (rule.until !== null && day > rule.until) break;
    if (day !== first && !isMeant(first, day, rule)) continue;
    counted += 1;
    if (rule.count !== null && counted > rule.count) break;
    if (day >= from) days.push(day);
  }
  return days;
};
