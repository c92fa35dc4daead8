import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { groupEntries } from '#domain/invoices/group-entries.ts';
import { addMoney, toBasisPoints, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { brandText } from '#domain/brand.ts';
import { addSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';

/** How long, and worth how much on an invoice: each entry at its own rate, in the minutes that are billed (R3). */
export const unbilledSum = (
  entries: readonly TimeEntry[],
): { readonly seconds: Seconds; readonly net: MinorUnits } => {
  const lines = groupEntries(entries, {
    grouping: 'task',
    vatRate: toBasisPoints(0),
    textOf: () => '',
    newLineId: () => brandText('unbilled'),
  });
  return {
    seconds: addSeconds(...entries.map((entry) => entry.seconds)),
    net: lines.ok ? addMoney(...lines.value.map((line) => line.net)) : zeroMoney,
  };
};
