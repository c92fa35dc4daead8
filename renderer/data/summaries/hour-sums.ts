import type { BillingState, TimeEntry } from '#domain/hours/time-entry.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { worthOf } from '#domain/rates/price-of.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { HourSum, HourSums } from './summary-rows.ts';

const noHours: HourSum = { entries: 0, seconds: toSeconds(0), net: toMinorUnits(0) };

export const noSums: HourSums = {
  open: noHours,
  drafted: noHours,
  invoiced: noHours,
  none: noHours,
};

/** What an entry is worth at its own rate, half away from zero (R2); invoicing rounds its own lines anew (R3). */
export const entryNet = (entry: TimeEntry): MinorUnits =>
  entry.billing === 'none' ? toMinorUnits(0) : worthOf(entry.seconds, entry.rate);

/** `sign` 1 puts an entry in, −1 takes it out. */
export const addEntry = (sums: HourSums, entry: TimeEntry, sign: 1 | -1): HourSums => {
  const state: BillingState = entry.billing;
  const sum = sums[state];
  return {
    ...sums,
    [state]: {
      entries: sum.entries + sign,
      seconds: toSeconds(sum.seconds + sign * entry.seconds),
      net: toMinorUnits(sum.net + sign * entryNet(entry)),
    },
  };
};

export const countEntries = (sums: HourSums): number =>
  sums.open.entries + sums.drafted.entries + sums.invoiced.entries + sums.none.entries;

export const totalSeconds = (sums: HourSums): Seconds =>
  toSeconds(sums.open.seconds + sums.drafted.seconds + sums.invoiced.seconds + sums.none.seconds);
