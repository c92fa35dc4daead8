import type { Contract } from '#domain/contracts/contract.ts';
import type { Client } from '#domain/clients/client.ts';
import { isFastEntry } from '#domain/hours/entry-lock.ts';
import type { EntryRate, TimeEntry } from '#domain/hours/time-entry.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Person } from '#domain/people/person.ts';
import { isMonthLocked } from '#domain/periods/month-state.ts';
import type { LockRule } from '#domain/periods/month-state.ts';
import { priceOf, worthOf } from '#domain/rates/price-of.ts';
import type { Rate, RateScope, RateWindow } from '#domain/rates/rate.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import { lockRule } from './lock-rule.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** An hour whose price would be another. */
export type Repriced = { readonly entry: TimeEntry; readonly rate: EntryRate };

/** What a change of rates does to hours that are written down already (R19). */
export type Repricing = {
  readonly changes: readonly Repriced[];
  /** Of those that change: how many, how long, and what they are worth before and after, as far as they are billed. */
  readonly entries: number;
  readonly seconds: Seconds;
  readonly before: MinorUnits;
  readonly after: MinorUnits;
  /** Hours from that day that no rate reaches any more: approved, on a draft or invoice, or in a closed month. */
  readonly untouched: number;
};

const last = '\uffff';

/** The hours from a day on that a rate of this scope may be about, by the closest index. */
const entriesOf = (database: Database, scope: RateScope, from: PlainDate): Promise<TimeEntry[]> => {
  const { timeEntries } = database;
  const since = (index: string, key: string) =>
    timeEntries.where(index).between([key, from], [key, last]).toArray();
  if (scope.contractId !== null) return since('[contractId+workDate]', scope.contractId);
  if (scope.clientId !== null) return since('[clientId+workDate]', scope.clientId);
  if (scope.personId !== null) return since('[personId+workDate]', scope.personId);
  if (scope.activity !== null) return since('[activity+workDate]', scope.activity);
  return timeEntries.where('workDate').aboveOrEqual(from).toArray();
};

const isAbout = (entry: TimeEntry, { personId, activity }: RateScope): boolean =>
  (personId === null || entry.personId === personId) &&
  (activity === null || entry.activity === activity);

const isOutOfReach = (entry: TimeEntry, rule: LockRule): boolean =>
  isFastEntry(entry) || entry.billing === 'drafted' || isMonthLocked(monthOf(entry.workDate), rule);

type PriceList = {
  readonly clients: ReadonlyMap<string, Client>;
  readonly people: ReadonlyMap<string, Person>;
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly firm: Parameters<typeof priceOf>[1]['firm'];
  readonly rates: readonly Rate[];
  readonly windows: readonly RateWindow[];
};

const priceBy = (list: PriceList, entry: TimeEntry, store: Pick<Store, 'zones'>): EntryRate => {
  const client = list.clients.get(entry.clientId);
  const person = list.people.get(entry.personId);
  if (client === undefined || person === undefined) return entry.rate;
  const { firm, rates, windows } = list;
  const contract = list.contracts.get(entry.contractId ?? '') ?? null;
  const { activity, workDate } = entry;
  const sources = { override: null, contract, client, activity, person, firm, rates, workDate };
  return priceOf(entry, { ...sources, windows }, store.zones);
};

const isSameRate = (one: EntryRate, other: EntryRate): boolean =>
  one.amount === other.amount &&
  one.source === other.source &&
  one.rateId === other.rateId &&
  one.window?.name === other.window?.name &&
  one.window?.factor === other.window?.factor;

const sumUp = (changes: readonly Repriced[], untouched: number): Repricing => {
  const billed = changes.filter(({ entry }) => entry.billing !== 'none');
  const sum = (of: (each: Repriced) => number): number =>
    billed.reduce((total, each) => total + of(each), 0);
  return {
    changes,
    entries: billed.length,
    seconds: toSeconds(sum(({ entry }) => entry.seconds)),
    before: toMinorUnits(sum(({ entry }) => worthOf(entry.seconds, entry.rate))),
    after: toMinorUnits(sum(({ entry, rate }) => worthOf(entry.seconds, rate))),
    untouched,
  };
};

/**
 * The hours from a day on whose price `rates` would make another. Never those that are approved, on a draft or invoice or
 * in a closed month, nor those whose price somebody wrote on the entry itself (R19).
 */
export async function repricing(
  store: Store,
  scope: RateScope,
  from: PlainDate,
  rates: readonly Rate[],
): Promise<Repricing> {
  const { database } = store;
  const found = (await entriesOf(database, scope, from)).filter((entry) => isAbout(entry, scope));
  const firm = await liveRow(database, 'firm', firmId);
  if (firm === null) return sumUp([], 0);
  const rule = await lockRule(store);
  const open = found.filter((entry) => !isOutOfReach(entry, rule) && entry.rate.source !== 'entry');
  const [clients, people, contracts, windows] = await Promise.all([
    rowsById(
      database.clients,
      open.map(({ clientId }) => clientId),
    ),
    rowsById(
      database.people,
      open.map(({ personId }) => personId),
    ),
    rowsById(
      database.contracts,
      open.flatMap(({ contractId }) => contractId ?? []),
    ),
    database.rateWindows.toArray(),
  ]);
  const list = { clients, people, contracts, firm, rates, windows };
  const changes = open
    .map((entry) => ({ entry, rate: priceBy(list, entry, store) }))
    .filter(({ entry, rate }) => !isSameRate(entry.rate, rate));
  return sumUp(changes, found.filter((entry) => isOutOfReach(entry, rule)).length);
}
