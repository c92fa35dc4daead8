import { addDays, addMonths, firstOfMonth, lastOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import type { BillingPeriod } from './bill-hours.ts';
import { clientId } from './sample-clients.ts';
import type { ClientKey } from './sample-clients.ts';
import { on } from './sample-date.ts';

/** From when on each client is billed, every month to October 2026. */
const billedFrom: readonly (readonly [ClientKey, string])[] = [
  ['C1', '2024-12-01'],
  ['C5', '2024-12-01'],
  ['C2', '2025-01-01'],
  ['C3', '2025-03-01'],
  ['C4', '2025-04-01'],
  ['C6', '2025-09-01'],
];

const lastBilled = on('2026-10-01');

/** Months billed in halves: Marks Bostadsstiftelse has wanted it so since January 2026; once a client asked for it. */
const isHalved = (key: ClientKey, month: PlainDate): boolean =>
  (key === 'C4' && month >= '2026-01-01') || (key === 'C1' && month === '2026-06-01');

/** The one that is still being written. */
const isDraft = (key: ClientKey, month: PlainDate): boolean => key === 'C3' && month === lastBilled;

const afterDay = (date: PlainDate): PlainDate => nextWorkday(addDays(date, 1));

const periodsOf = (key: ClientKey, month: PlainDate): readonly BillingPeriod[] => {
  const client = clientId(key);
  const end = lastOfMonth(month);
  const middle = addDays(month, 14);
  const bill = (from: PlainDate, to: PlainDate): BillingPeriod => ({
    clientId: client,
    period: { from, to },
    issueDate: isDraft(key, month) ? null : afterDay(to),
  });
  return isHalved(key, month)
    ? [bill(month, middle), bill(addDays(middle, 1), end)]
    : [bill(month, end)];
};

const monthsFrom = (first: PlainDate): readonly PlainDate[] => {
  const months: PlainDate[] = [];
  for (let month = firstOfMonth(first); month <= lastBilled; month = addMonths(month, 1))
    months.push(month);
  return months;
};

const issueOrder = (period: BillingPeriod): string =>
  `${period.issueDate ?? '9999'} ${period.clientId}`;

/** 132 invoices in the order in which they were issued; the draft last. */
export const samplePeriods: readonly BillingPeriod[] = billedFrom
  .flatMap(([key, from]) => monthsFrom(on(from)).flatMap((month) => periodsOf(key, month)))
  .toSorted((a, b) => (issueOrder(a) < issueOrder(b) ? -1 : 1));
