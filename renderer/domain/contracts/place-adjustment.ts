import type { FieldErrors, Result } from '#domain/result.ts';
import { fail, ok } from '#domain/result.ts';
import type { Adjustment, AdjustForm } from './adjust-form.ts';
import type { Allocation, PeriodLedger } from './allocate.ts';
import { periodOf } from './coverage-changes.ts';

/**
 * The open period in which an adjustment counts (R21), or at which field it can't: a day outside every period, in a closed
 * one, or more minutes taken than are left there, which would say a balance that nobody agreed to.
 */
export const placeAdjustment = (
  allocation: Allocation,
  { date, minutes }: Adjustment,
): Result<PeriodLedger, FieldErrors<AdjustForm>> => {
  const period = periodOf(allocation, date);
  if (period === null) return fail({ date: 'date-not-in-period' });
  if (period.isClosed) return fail({ date: 'date-in-closed-period' });
  return minutes < 0 && -minutes > period.closing ? fail({ time: 'more-than-left' }) : ok(period);
};
