import type { Period } from '#domain/invoices/invoice.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** One of the weeks that a forecast is reckoned from: seven days, and how much they count. */
export type ForecastWeek = Period & { readonly minutes: number; readonly weight: number };

export type BurnForecast = {
  /** Oldest first. */
  readonly weeks: readonly ForecastWeek[];
  /** Σ minutes × weight ÷ Σ weight, to the whole minute. */
  readonly perWeek: number;
  readonly left: number;
  /** The day on which the last minute is used at that pace; null where the period ends first, or nothing is used. */
  readonly emptyOn: PlainDate | null;
  /** What would be left on the period's last day; null where it runs out before. */
  readonly leftAtEnd: number | null;
};

/** So many weeks back tell the pace: long enough for a quiet week, short enough for a change to show. */
const forecastWeeks = 8;

type Burn = {
  readonly today: PlainDate;
  readonly period: Period;
  /** Minutes that are left now. */
  readonly left: number;
  readonly used: readonly { readonly workDate: PlainDate; readonly minutes: number }[];
};

/**
 * When included hours run out: at the pace of the last weeks, each counting one more than the one before it, so that the
 * newest says most. Weeks end today and don't reach beyond the contract's first hour.
 */
export const burnForecast = ({ today, period, left, used }: Burn): BurnForecast => {
  const first = used.reduce(
    (earliest, { workDate }) => (workDate < earliest ? workDate : earliest),
    today,
  );
  const weeks = Array.from({ length: forecastWeeks }, (_, back): ForecastWeek => {
    const to = addDays(today, -7 * back);
    const from = addDays(to, -6);
    const own = used.filter(({ workDate }) => workDate >= from && workDate <= to);
    const minutes = own.reduce((sum, each) => sum + each.minutes, 0);
    return { from, to, minutes, weight: forecastWeeks - back };
  })
    .filter(({ to }) => to >= first)
    .toReversed();
  const weight = weeks.reduce((sum, week) => sum + week.weight, 0);
  const weighted = weeks.reduce((sum, week) => sum + week.minutes * week.weight, 0);
  const perWeek = weight === 0 ? 0 : Math.round(weighted / weight);
  const remaining = Math.max(0, daysBetween(today, period.to));
  const used7 = weight === 0 ? 0 : weighted / weight;
  const days = used7 === 0 ? null : Math.ceil((Math.max(0, left) * 7) / used7);
  const isEmptied = days !== null && days <= remaining;
  return {
    weeks,
    perWeek,
    left,
    emptyOn: isEmptied ? addDays(today, days) : null,
    leftAtEnd: isEmptied ? null : left - Math.round((used7 * remaining) / 7),
  };
};
