import { brandText } from '#domain/brand.ts';
import { addDays, lastOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate, PlainMonth } from '#domain/time/plain-date.ts';
import type { PeriodLock } from './period-lock.ts';

/** What decides whether a month is closed. `today` is the company's day, not the laptop's (R26). */
export type LockRule = {
  readonly locks: readonly Pick<PeriodLock, 'id' | 'isLocked'>[];
  /** Days after a month's end until it closes by itself; null: never. */
  readonly graceDays: number | null;
  readonly today: PlainDate;
};

/** open: hours may change. by-hand: somebody closed it. by-itself: its grace is over. reopened: open again for a reason. */
export type MonthState = 'open' | 'by-hand' | 'by-itself' | 'reopened';

/** The first day on which a month is closed by itself. */
export const closesOn = (month: PlainMonth, graceDays: number): PlainDate =>
  addDays(lastOfMonth(brandText(`${month}-01`)), graceDays + 1);

/** How a month stands. What somebody decided by hand weighs more than the grace: a reopened month stays open (R26). */
export const monthState = (month: PlainMonth, rule: LockRule): MonthState => {
  const lock = rule.locks.find(({ id }) => (id as string) === month);
  if (lock !== undefined) return lock.isLocked ? 'by-hand' : 'reopened';
  if (rule.graceDays === null) return 'open';
  return rule.today >= closesOn(month, rule.graceDays) ? 'by-itself' : 'open';
};

export const isMonthLocked = (month: PlainMonth, rule: LockRule): boolean => {
  const state = monthState(month, rule);
  return state === 'by-hand' || state === 'by-itself';
};
