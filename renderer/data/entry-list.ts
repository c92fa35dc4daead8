import type { Collection } from 'dexie';
import type { BillingState, TimeEntry } from '#domain/hours/time-entry.ts';
import type { ClientId, PersonId } from '#domain/record.ts';
import { firstOfMonth, lastOfMonth, monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import type { ListPage } from './list-page.ts';
import type { Store } from './store.ts';
import { countEntries } from './summaries/hour-sums.ts';
import type { HourSums } from './summaries/summary-rows.ts';

/** Entries from one day to another, both included. */
export type EntryFilter = {
  readonly clientId?: ClientId | undefined;
  readonly personId?: PersonId | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly billing?: BillingState | undefined;
};
export type EntryList = EntryFilter & { readonly limit: number };

type Found = { readonly entries: Collection<TimeEntry, string>; readonly isExact: boolean };

/** The narrowest index for the filter; exact when it leaves nothing to sift. */
const find = ({ timeEntries }: Database, filter: EntryFilter): Found => {
  const { clientId, personId, from, to, billing } = filter;
  if (clientId !== undefined && billing !== undefined) {
    const range = timeEntries.where('[clientId+billing+workDate]');
    const entries = range.between([clientId, billing, from], [clientId, billing, to], true, true);
    return { entries, isExact: personId === undefined };
  }
  if (clientId !== undefined) {
    const range = timeEntries.where('[clientId+workDate]');
    const entries = range.between([clientId, from], [clientId, to], true, true);
    return { entries, isExact: personId === undefined };
  }
  if (personId !== undefined) {
    const range = timeEntries.where('[personId+workDate]');
    const entries = range.between([personId, from], [personId, to], true, true);
    return { entries, isExact: billing === undefined };
  }
  const entries = timeEntries.where('workDate').between(from, to, true, true);
  return { entries, isExact: billing === undefined };
};

const matches = (filter: EntryFilter, entry: TimeEntry): boolean =>
  (filter.personId === undefined || entry.personId === filter.personId) &&
  (filter.billing === undefined || entry.billing === filter.billing);

const countIn = (sums: readonly HourSums[], billing: BillingState | undefined): number =>
  sums.reduce(
    (total, each) => total + (billing === undefined ? countEntries(each) : each[billing].entries),
    0,
  );

const inMonth = (month: string, filter: EntryFilter): boolean =>
  `${month}-01` >= filter.from && lastOfMonth(`${month}-01` as PlainDate) <= filter.to;

/** A client's entries in days that no whole month covers: at most the two months at the ends. */
async function countAtEnds(database: Database, filter: EntryFilter): Promise<number> {
  const { from, to } = filter;
  if (monthOf(from) === monthOf(to)) {
    return inMonth(monthOf(from), filter) ? 0 : find(database, filter).entries.count();
  }
  const first = { ...filter, to: lastOfMonth(from) };
  const last = { ...filter, from: firstOfMonth(to) };
  const ends = [first, last].filter((end) => !inMonth(monthOf(end.from), filter));
  const counts = await Promise.all(ends.map((end) => find(database, end).entries.count()));
  return counts.reduce((total, count) => total + count, 0);
}

async function countOfClient(
  database: Database,
  clientId: ClientId,
  filter: EntryFilter,
): Promise<number> {
  const { from, to, billing } = filter;
  const [months, atEnds] = await Promise.all([
    database.clientMonths
      .where('[clientId+month]')
      .between([clientId, monthOf(from)], [clientId, monthOf(to)], true, true)
      .toArray(),
    countAtEnds(database, filter),
  ]);
  const whole = months.filter(({ month }) => inMonth(month, filter));
  return (
    atEnds +
    countIn(
      whole.map(({ sums }) => sums),
      billing,
    )
  );
}

async function countByDays(database: Database, filter: EntryFilter): Promise<number> {
  const { personId, from, to, billing } = filter;
  const days =
    personId === undefined
      ? await database.days.where('workDate').between(from, to, true, true).toArray()
      : await database.personDays
          .where('[personId+workDate]')
          .between([personId, from], [personId, to], true, true)
          .toArray();
  return countIn(
    days.map(({ sums }) => sums),
    billing,
  );
}

/** How many in all, from kept sums: whole months of a client, days of a person or of everybody. */
const countAll = (database: Database, filter: EntryFilter): Promise<number> =>
  filter.clientId === undefined
    ? countByDays(database, filter)
    : countOfClient(database, filter.clientId, filter);

/** Newest first, as a list shows them. */
export async function listEntries(
  { database }: Store,
  request: EntryList,
): Promise<ListPage<TimeEntry>> {
  const { entries, isExact } = find(database, request);
  if (request.clientId !== undefined && request.personId !== undefined) {
    // One person's work for one client: few enough to be sifted out of the client's.
    const rows = await entries
      .reverse()
      .filter((entry) => matches(request, entry))
      .toArray();
    return { rows: rows.slice(0, request.limit), total: rows.length };
  }
  const total = await countAll(database, request);
  // The kept count says when the last match has been found, so that a sift never walks on to the end of the index.
  const limit = Math.min(request.limit, total);
  const newest = entries.reverse();
  const sifted = isExact ? newest : newest.filter((entry) => matches(request, entry));
  return { rows: limit === 0 ? [] : await sifted.limit(limit).toArray(), total };
}

/** Every entry of a filter, oldest first, a page at a time: for exports, which may be long. */
export async function* readEntries(
  { database }: Store,
  filter: EntryFilter,
  pageSize: number,
): AsyncGenerator<readonly TimeEntry[]> {
  let from = filter.from;
  let seen = new Set<string>();
  for (;;) {
    const page = await find(database, { ...filter, from })
      .entries.limit(pageSize + seen.size)
      .toArray();
    const fresh = page.filter(({ id }) => !seen.has(id));
    yield fresh.filter((entry) => matches(filter, entry));
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize + seen.size) return;
    from = last.workDate;
    seen = new Set(page.filter(({ workDate }) => workDate === from).map(({ id }) => id));
  }
}
