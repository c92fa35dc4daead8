import { allocate } from '#domain/contracts/allocate.ts';
import { coverageChanges } from '#domain/contracts/coverage-changes.ts';
import { ledgerInput } from '#domain/contracts/ledger-input.ts';
import type { LedgerRow } from '#domain/contracts/ledger.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { ContractId } from '#domain/record.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { ledgerOf } from './ledger.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';
import type { Entry } from './tables.ts';

/** More hours than this in one record is an import: what it moves is not told hour by hour. */
const mostHours = 200;

const inSight = (row: TimeEntry | null): TimeEntry | null =>
  row === null || row.deletedAt !== null ? null : row;

/** Whether a change may move what other hours are covered by. Coming further towards an invoice moves nothing. */
const movesCover = (before: TimeEntry | null, after: TimeEntry | null): boolean => {
  if (before === null || after === null) return before !== after;
  return (
    before.contractId !== after.contractId ||
    before.workDate !== after.workDate ||
    before.start !== after.start ||
    before.seconds !== after.seconds ||
    before.activity !== after.activity ||
    (before.billing === 'none') !== (after.billing === 'none')
  );
};

type Touched = {
  readonly entries: ReadonlyMap<string, TimeEntry | null>;
  readonly rows: readonly LedgerRow[];
  readonly contracts: ReadonlySet<ContractId>;
};

const touchedBy = (entries: readonly Entry[]): Touched => {
  const hours = new Map<string, TimeEntry | null>();
  const rows: LedgerRow[] = [];
  const contracts = new Set<ContractId>();
  for (const entry of entries) {
    if (entry.table === 'ledgerRows' && entry.before === null && entry.after?.kind === 'adjust')
      if (entry.after.timeEntryId === null) {
        rows.push(entry.after);
        contracts.add(entry.after.contractId);
      }
    if (entry.table !== 'timeEntries') continue;
    const [before, after] = [inSight(entry.before), inSight(entry.after)];
    if (!movesCover(before, after)) continue;
    hours.set(entry.id, after);
    for (const row of [before, after])
      if (row !== null && row.contractId !== null) contracts.add(row.contractId);
  }
  return { entries: hours, rows, contracts };
};

async function noteOf(
  store: Store,
  database: Database,
  id: ContractId,
  { entries, rows }: Touched,
) {
  const contract = await liveRow(database, 'contracts', id);
  if (contract === null) return [];
  const own = rows.filter(({ contractId }) => contractId === id);
  const [before, after] = await Promise.all([
    ledgerOf(store, contract),
    ledgerOf(store, contract, { entries, rows: own }),
  ]);
  if (before === null || after === null) return [];
  return coverageChanges(
    allocate(ledgerInput(before.facts)),
    allocate(ledgerInput(after.facts)),
    new Set(entries.keys()),
  );
}

/**
 * Adds to a record what it changes for hours that it does not touch: an hour written late takes what a later one had, and
 * that is logged with it (R22). Nothing where it takes such a log back.
 */
export async function noteReallocations(
  store: Store,
  draft: Draft,
  database: Database,
): Promise<void> {
  const { entries } = draft;
  if (entries.some(({ table }) => table === 'reallocations')) return;
  const touched = touchedBy(entries);
  if (touched.contracts.size === 0 || touched.entries.size > mostHours) return;
  for (const contractId of touched.contracts) {
    const changes = await noteOf(store, database, contractId, touched);
    if (changes.length === 0) continue;
    const causes = [...touched.entries].flatMap(([, after]) =>
      after?.contractId === contractId ? [after.id] : [],
    );
    draft.create('reallocations', store.world.newId(), { contractId, causes, changes });
  }
}

/** What has been logged of a contract, newest first. */
export const listReallocations = async ({ database }: Pick<Store, 'database'>, id: ContractId) => {
  const rows = await database.reallocations.where('contractId').equals(id).toArray();
  return rows.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
};
