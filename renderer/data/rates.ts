import { isSameScope } from '#domain/hours/resolve-rate.ts';
import { isMonthLocked } from '#domain/periods/month-state.ts';
import { parseRate } from '#domain/rates/rate-form.ts';
import type { RateForm } from '#domain/rates/rate-form.ts';
import type { Rate, RateScope } from '#domain/rates/rate.ts';
import type { ClientId, ContractId, Fields, RateId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import { monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate, PlainMonth } from '#domain/time/plain-date.ts';
import { invalid, missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { lockRule } from './lock-rule.ts';
import { repricing } from './reprice.ts';
import type { Repricing } from './reprice.ts';
import type { Store } from './store.ts';

/** Whose rates: a contract's, a client's, or (both null) the firm's, its persons' and its activities'. */
export type RateOwner = {
  readonly contractId: ContractId | null;
  readonly clientId: ClientId | null;
};

const isOwnedBy = (owner: RateOwner, { contractId, clientId }: RateScope): boolean =>
  contractId === owner.contractId && clientId === owner.clientId;

const byNewest = (a: Rate, b: Rate): number =>
  a.validFrom === b.validFrom ? (a.id < b.id ? 1 : -1) : a.validFrom < b.validFrom ? 1 : -1;

/** The dated rates of one owner, newest first. */
export async function listRates({ database }: Store, owner: RateOwner): Promise<readonly Rate[]> {
  const { contractId, clientId } = owner;
  const { rates } = database;
  const found =
    contractId !== null
      ? rates.where('contractId').equals(contractId)
      : clientId !== null
        ? rates.where('clientId').equals(clientId)
        : rates;
  return (await found.toArray()).filter((rate) => isOwnedBy(owner, rate)).toSorted(byNewest);
}

const lockedMonth = (month: PlainMonth) =>
  fail<CommandProblem>({ kind: 'frozen', what: 'locked-month', month });

/** The closed month that a rate from this day would reach into, or null. */
async function monthInTheWay(store: Store, from: PlainDate): Promise<PlainMonth | null> {
  const month = monthOf(from);
  return isMonthLocked(month, await lockRule(store)) ? month : null;
}

/** Writes a rate in the draft; one of the same scope from the same day is changed, never doubled. */
async function putRate(
  { world }: Store,
  draft: Draft,
  database: Database,
  fields: Fields<Rate>,
): Promise<Rate> {
  const all = await database.rates.toArray();
  const former = all.find(
    (rate) => rate.validFrom === fields.validFrom && isSameScope(rate, fields),
  );
  return former === undefined
    ? draft.create('rates', world.newId(), fields)
    : draft.change('rates', former, fields);
}

/** Gives the hours that a change of rates reaches their new price, in the same record as the change itself (R19). */
async function repriceInto(
  store: Store,
  draft: Draft,
  scope: RateScope,
  from: PlainDate,
  rates: readonly Rate[],
): Promise<Repricing> {
  const found = await repricing(store, scope, from, rates);
  for (const { entry, rate } of found.changes) draft.change('timeEntries', entry, { rate });
  return found;
}

export type SaveRate = {
  /** Whose it is; person and activity come from the form. */
  readonly owner: RateOwner;
  readonly form: RateForm;
  /** Whether hours from that day which may still change get the new price. */
  readonly reprices: boolean;
};

const scopeOf = ({ contractId, clientId, personId, activity }: RateScope): RateScope => ({
  contractId,
  clientId,
  personId,
  activity,
});

/** A rate from a day on. Never touches hours that are approved, drafted, invoiced or in a closed month (R19). */
export function saveRate(
  store: Store,
  { owner, form, reprices }: SaveRate,
): Promise<Outcome<RateId>> {
  return commit(store, 'save-rate', async (draft, database) => {
    const parsed = parseRate(form, { today: store.world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const { validFrom } = parsed.value;
    const closed = await monthInTheWay(store, validFrom);
    if (closed !== null) return lockedMonth(closed);
    const { contractId, clientId } = owner;
    const fields = { contractId, clientId, ...parsed.value, origin: 'set' } as const;
    const rate = await putRate(store, draft, database, fields);
    if (reprices) {
      const others = (await database.rates.toArray()).filter(({ id }) => id !== rate.id);
      await repriceInto(store, draft, scopeOf(rate), validFrom, [...others, rate]);
    }
    return ok(rate.id);
  });
}

/** Takes a rate back; what was valid before counts again, also for hours that may still change where that is wished. */
export function removeRate(
  store: Store,
  { id, reprices }: { readonly id: RateId; readonly reprices: boolean },
): Promise<Outcome<null>> {
  return commit(store, 'remove-rate', async (draft, database) => {
    const rate = await liveRow(database, 'rates', id);
    if (rate === null) return missing();
    const closed = await monthInTheWay(store, rate.validFrom);
    if (closed !== null) return lockedMonth(closed);
    draft.remove('rates', rate);
    if (reprices) {
      const others = (await database.rates.toArray()).filter((each) => each.id !== id);
      await repriceInto(store, draft, scopeOf(rate), rate.validFrom, others);
    }
    return ok(null);
  });
}

/** What a rate would do to hours that are written down already; null while it can't be read. */
export type RatePreview = Omit<Repricing, 'changes'> & { readonly closedMonth: PlainMonth | null };

export async function previewRate(
  store: Store,
  { owner, form }: Omit<SaveRate, 'reprices'>,
): Promise<RatePreview | null> {
  const { database, world } = store;
  const parsed = parseRate(form, { today: world.today() });
  if (!parsed.ok) return null;
  const { contractId, clientId } = owner;
  const scope = { contractId, clientId, ...parsed.value };
  const all = await database.rates.toArray();
  const others = all.filter(
    (rate) => rate.validFrom !== scope.validFrom || !isSameScope(rate, scope),
  );
  const template = all.find((rate) => !others.includes(rate));
  const now = world.now();
  // Stands in for the row that will be written; only its id is not yet known.
  const planned: Rate = {
    ...(template ?? {
      id: world.newId<'Rate'>(),
      v: 0,
      rev: 0,
      createdAt: now,
      createdBy: null,
      updatedAt: now,
      updatedBy: null,
      device: '',
      deletedAt: null,
    }),
    ...scope,
    origin: 'set',
  };
  const { changes: _changes, ...sums } = await repricing(store, scopeOf(scope), scope.validFrom, [
    ...others,
    planned,
  ]);
  return { ...sums, closedMonth: await monthInTheWay(store, scope.validFrom) };
}
