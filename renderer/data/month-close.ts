import { brandText } from '#domain/brand.ts';
import { approverLack, isAlone } from '#domain/hours/review-steps.ts';
import { companyZone } from '#domain/periods/company-zone.ts';
import { midnight } from '#domain/time/clock-time.ts';
import { addMonths, firstOfMonth, lastOfMonth, monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate, PlainMonth } from '#domain/time/plain-date.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import { missingOf, timersOf, unapprovedOf, withoutContractOf } from './month-close-hours.ts';
import { expensesOf, invoicesOf, overusedOf, receiptsOf, unbilledOf } from './month-close-money.ts';
import type { MonthClose } from './month-close-row.ts';
import { getMonthStanding } from './period-locks.ts';
import type { Store } from './store.ts';

/** The month that is asked for; else the one before this until it is closed. */
async function monthAsked(store: Store, month: PlainMonth | null): Promise<PlainMonth> {
  if (month !== null) return month;
  const today = store.zones.toLocal(store.world.now(), companyZone).date;
  const before = monthOf(addMonths(firstOfMonth(today), -1));
  const { state } = await getMonthStanding(store, before);
  return state === 'open' || state === 'reopened' ? before : monthOf(today);
}

/** What a month lacks before it is closed. Invoices, drafts and money are all there are, not only the month's own. */
export async function getMonthClose(
  store: Store,
  { month: wanted }: { readonly month: PlainMonth | null },
): Promise<MonthClose> {
  const { database, zones, world } = store;
  const today = zones.toLocal(world.now(), companyZone).date;
  const month = await monthAsked(store, wanted);
  const from: PlainDate = brandText(`${month}-01`);
  const span = { from, to: lastOfMonth(from) };
  const [entries, people, firm, standing] = await Promise.all([
    database.timeEntries.where('workDate').between(span.from, span.to, true, true).toArray(),
    database.people.toArray(),
    liveRow(database, 'firm', firmId),
    getMonthStanding(store, month),
  ]);
  const rules = { requiresApproval: firm?.requiresApproval ?? false };
  const alone = isAlone(people, today);
  const [after] = zones.toInstants(addMonths(from, 1), midnight, companyZone);
  const [timers, withoutContract, overused, unbilled, expenses, invoices, receipts] =
    await Promise.all([
      timersOf(database, people, after ?? world.now()),
      withoutContractOf(database, entries),
      overusedOf(store, entries),
      unbilledOf(database, entries),
      expensesOf(database, span),
      invoicesOf(database, today),
      receiptsOf(database),
    ]);
  return {
    month,
    standing,
    missing: missingOf(people, entries, month, today),
    timers,
    unapproved: unapprovedOf(people, entries, rules.requiresApproval, (worker) =>
      approverLack(rules, alone, world.me(), worker),
    ),
    withoutContract,
    overused,
    unbilled,
    expenses,
    ...invoices,
    receipts,
  };
}
