import { companyZone } from '#domain/periods/company-zone.ts';
import { isMonthLocked } from '#domain/periods/month-state.ts';
import type { LockRule } from '#domain/periods/month-state.ts';
import { monthOf } from '#domain/time/plain-date.ts';
import type { PlainMonth } from '#domain/time/plain-date.ts';
import { onlyComesFurther } from './frozen.ts';
import type { Store } from './store.ts';
import type { Entry, Tables } from './tables.ts';

type Asked = Pick<Store, 'database' | 'world' | 'zones'>;

/** What decides whether a month is closed, by the company's day (R26). A row a month at most: few enough to be read. */
export async function lockRule({ database, world, zones }: Asked): Promise<LockRule> {
  const [locks, [firm]] = await Promise.all([
    database.periodLocks.toArray(),
    // The one firm: asked for by itself, for firm.ts writes through commit, which asks here.
    database.firm.toArray(),
  ]);
  const today = zones.toLocal(world.now(), companyZone).date;
  return { locks, graceDays: firm?.lockGraceDays ?? null, today };
}

type Dated = Tables['timeEntries' | 'expenses'];

const dayOf = (row: Dated) => ('workDate' in row ? row.workDate : row.date);

const monthsOf = (row: Dated | null): readonly PlainMonth[] =>
  row === null || row.deletedAt !== null ? [] : [monthOf(dayOf(row))];

/** The months in which an entry changes what was worked or spent: where it was, and where it comes to be. */
const monthsChanged = ({ table, before, after }: Entry): readonly PlainMonth[] => {
  if (table !== 'timeEntries' && table !== 'expenses') return [];
  if (before !== null && onlyComesFurther(before, after)) return [];
  return [...monthsOf(before), ...monthsOf(after)];
};

/** The first closed month in which these entries would change hours or expenses, whatever the command (R26); else null. */
export async function inLockedMonth(
  store: Asked,
  entries: readonly Entry[],
): Promise<PlainMonth | null> {
  const months = new Set(entries.flatMap(monthsChanged));
  if (months.size === 0) return null;
  const rule = await lockRule(store);
  return [...months].toSorted().find((month) => isMonthLocked(month, rule)) ?? null;
}
