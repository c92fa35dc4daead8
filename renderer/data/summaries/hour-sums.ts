import type { BillingState, TimeEntry } from '#domain/hours/time-entry.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { HourSum, HourSums } from './summary-rows.ts';

// Sums and differences of whole seconds and whole öre are whole seconds and whole öre.
export const seconds = (value: number): Seconds => value as Seconds;
export const minorUnits = (value: number): MinorUnits => value as MinorUnits;

const noHours: HourSum = { entries: 0, seconds: seconds(0), net: minorUnits(0) };

export const noSums: HourSums = {
  open: noHours,
  drafted: noHours,
  invoiced: noHours,
  none: noHours,
};

/** What an entry is worth at its own rate, half away from zero (R2); invoicing rounds its own lines anew (R3). */
export const entryNet = (entry: TimeEntry): MinorUnits =>
  minorUnits(entry.billing === 'none' ? 0 : Math.round((entry.seconds * entry.rate.amount) / 3600));

/** `sign` 1 puts an entry in, −1 takes it out. */
export const addEntry = (sums: HourSums, entry: TimeEntry, sign: 1 | -1): HourSums => {
  const state: BillingState = entry.billing;
  const sum = sums[state];
  return {
    ...sums,
    [state]: {
      entries: sum.entries + sign,
      seconds: seconds(sum.seconds + sign * entry.seconds),
      net: minorUnits(sum.net + sign * entryNet(entry)),
    },
  };
};

export const countEntries = (sums: HourSums): number =>
  sums.open.entries + sums.drafted.entries + sums.invoiced.entries + sums.none.entries;

export const totalSeconds = (sums: HourSums): Seconds =>
  seconds(sums.open.seconds + sums.drafted.seconds + sums.invoiced.seconds + sums.none.seconds);
