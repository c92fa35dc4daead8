import { breaksAdvance } from './advances.ts';
import { billsFeeTwice } from './bills-fee-twice.ts';
import type { CommandProblem } from './command-problem.ts';
import type { Database } from './database.ts';
import { changesExported } from './exported-vouchers.ts';
import { findUses } from './find-uses.ts';
import { frozenReason } from './frozen.ts';
import { tableOf } from './live-row.ts';
import { parentsOf } from './parents.ts';
import { inLockedMonth } from './lock-rule.ts';
import { reopenedHours } from './reopened-hours.ts';
import type { Store } from './store.ts';
import type { AnyRow, Entry, TableName } from './tables.ts';

const isInSight = (row: AnyRow | null): row is AnyRow => row !== null && row.deletedAt === null;

const frozen = (
  entries: readonly Entry[],
  reopened?: ReadonlySet<string>,
): CommandProblem | null => {
  for (const entry of entries) {
    const what = frozenReason(entry, reopened);
    if (what !== null) return { kind: 'frozen', what };
  }
  return null;
};

/** A series from which numbers were taken never goes back (R29): a number would come twice. */
async function goesBack(database: Database, entries: readonly Entry[]): Promise<boolean> {
  for (const { table, before, after } of entries) {
    if (table !== 'numberSeries' || before === null) continue;
    if (isInSight(after) && 'next' in after && after.next >= before.next) continue;
    const issued = await database.counters.get('invoices:issued');
    if ((issued?.count ?? 0) > 0) return true;
  }
  return false;
}

/** The rows that the entries newly name and that neither stand in the tables nor come with them. */
async function lacksParent(database: Database, entries: readonly Entry[]): Promise<boolean> {
  const inRecord = new Map(entries.map((entry) => [`${entry.table}|${entry.id}`, entry.after]));
  const asked = new Map<TableName, Set<string>>();
  for (const entry of entries) {
    for (const { table, id } of parentsOf(entry)) {
      const own = inRecord.get(`${table}|${id}`);
      if (own !== undefined) {
        if (!isInSight(own)) return true;
        continue;
      }
      asked.set(table, (asked.get(table) ?? new Set()).add(id));
    }
  }
  const found = await Promise.all(
    [...asked].map(async ([table, ids]) => {
      const rows = await tableOf(database, table).bulkGet([...ids]);
      return rows.every((row) => row !== undefined);
    }),
  );
  return found.includes(false);
}

/** Rows that stand there already under an id that an entry says is new: nothing is written over by a "new" row. */
async function takenIds(database: Database, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const created = entries.filter(({ before }) => before === null);
  const tables = [...new Set(created.map(({ table }) => table))];
  const taken = tables.map(async (table) => {
    const news = created.filter((entry) => entry.table === table);
    const ids = news.map(({ id }) => id);
    const places = ids.map((id): [TableName, string] => [table, id]);
    const [seen, removed] = await Promise.all([
      tableOf(database, table).bulkGet(ids),
      database.removed.bulkGet(places),
    ]);
    return news.flatMap((entry, place) => {
      const row = seen[place] ?? removed[place]?.row;
      // The row lies under the entry's own table.
      return row === undefined ? [] : [{ ...entry, before: row } as Entry];
    });
  });
  return (await Promise.all(taken)).flat();
}

/**
 * What holds for every record whatever the command: the frozen stays, a closed month stays closed (R26), nothing names what isn't there, nothing that is
 * still named goes. Null when all is well.
 */
export async function checkEntries(
  store: Pick<Store, 'database' | 'world' | 'zones'>,
  entries: readonly Entry[],
): Promise<CommandProblem | null> {
  const { database } = store;
  const reason = frozen(entries, await reopenedHours(database, entries));
  if (reason !== null) return reason;
  const month = await inLockedMonth(store, entries);
  if (month !== null) return { kind: 'frozen', what: 'locked-month', month };
  const taken = await takenIds(database, entries);
  if (taken.length > 0) return frozen(taken) ?? { kind: 'rule', code: 'changed-since' };
  if (await goesBack(database, entries)) return { kind: 'frozen', what: 'number-series' };
  if (await changesExported(database, entries)) return { kind: 'frozen', what: 'exported-voucher' };
  if (await lacksParent(database, entries)) return { kind: 'missing' };
  if (await breaksAdvance(database, entries))
    return { kind: 'rule', code: 'advance-not-available' };
  if (await billsFeeTwice(database, entries)) return { kind: 'rule', code: 'fee-billed-twice' };
  const uses = await findUses(database, entries);
  return uses.length > 0 ? { kind: 'rule', code: 'in-use', missing: uses } : null;
}
