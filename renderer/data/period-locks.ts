import { brandText } from '#domain/brand.ts';
import { isMonthLocked, monthState } from '#domain/periods/month-state.ts';
import type { MonthState } from '#domain/periods/month-state.ts';
import type { PeriodLockId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { monthOf, toPlainDate } from '#domain/time/plain-date.ts';
import type { PlainMonth } from '#domain/time/plain-date.ts';
import { broken, invalid } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { anyRow } from './live-row.ts';
import { lockRule } from './lock-rule.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

/** A month's lock has the month for its id, so that no month can have two. */
const lockIdOf = (month: PlainMonth): PeriodLockId => brandText(month);

const isMonth = (month: string): boolean =>
  /^\d{4}-\d{2}$/.test(month) &&
  toPlainDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1) !== null;

/** What a month's lock comes to say, whether it has a row already or had one that was taken back. */
async function putLock(
  draft: Draft,
  database: Database,
  month: PlainMonth,
  fields: { readonly isLocked: boolean; readonly reason: string },
): Promise<void> {
  const id = lockIdOf(month);
  const former = await anyRow(database, 'periodLocks', id);
  if (former === null) draft.create('periodLocks', id, fields);
  else if (former.deletedAt === null) draft.change('periodLocks', former, fields);
  else draft.restore('periodLocks', former, fields);
}

type Closing = { readonly month: PlainMonth };

/**
 * Closes a month: its hours and expenses change no more (R26). Not one that has yet to begin. Whoever closed it by mistake
 * takes it back by an undo at once; later, and for anybody else, it is opened with a reason.
 */
export const lockMonth = (store: Store, { month }: Closing): Promise<Outcome<null>> =>
  commit(store, 'lock-month', async (draft, database) => {
    if (!isMonth(month)) return invalid({ month: 'date-format' });
    const rule = await lockRule(store);
    if (month > monthOf(rule.today)) return broken('month-not-begun');
    const state = monthState(month, rule);
    if (state === 'by-hand') return broken('month-is-locked');
    await putLock(draft, database, month, { isLocked: true, reason: '' });
    const event = { table: 'periodLocks', recordId: month, from: state, to: 'by-hand' } as const;
    recordStatus(draft, store.world, { ...event, reason: '' });
    return ok(null);
  });

export type OpenMonth = Closing & { readonly reason: string };

/** Opens a closed month again; why is written down (R26). It stays open until somebody closes it. */
export const openMonth = (store: Store, { month, reason }: OpenMonth): Promise<Outcome<null>> =>
  commit(store, 'open-month', async (draft, database) => {
    if (!isMonth(month)) return invalid({ month: 'date-format' });
    const rule = await lockRule(store);
    const state = monthState(month, rule);
    if (!isMonthLocked(month, rule)) return broken('month-is-open');
    if (reason.trim() === '') return broken('reason-required');
    await putLock(draft, database, month, { isLocked: false, reason: reason.trim() });
    const event = { table: 'periodLocks', recordId: month, from: state, to: 'reopened' } as const;
    recordStatus(draft, store.world, { ...event, reason: reason.trim() });
    return ok(null);
  });

/** How a month stands, and why it was opened again where it was. */
export type MonthStanding = { readonly state: MonthState; readonly reason: string };

export async function getMonthStanding(store: Store, month: PlainMonth): Promise<MonthStanding> {
  const rule = await lockRule(store);
  const lock = await store.database.periodLocks.get(lockIdOf(month));
  return { state: monthState(month, rule), reason: lock?.reason ?? '' };
}
