import { allocate } from '#domain/contracts/allocate.ts';
import type { Allocation, CoverageParts } from '#domain/contracts/allocate.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { hourTerms } from '#domain/contracts/draws-on.ts';
import { ledgerInput } from '#domain/contracts/ledger-input.ts';
import type { LedgerFacts, LedgerHour } from '#domain/contracts/ledger-input.ts';
import { settledParts } from '#domain/contracts/settled-parts.ts';
import type { LedgerRow } from '#domain/contracts/ledger.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import { wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import type { ContractId, InvoiceId, TimeEntryId } from '#domain/record.ts';
import { billingPolicyOf } from '#domain/rates/billing-policy-of.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** The contract's, else the client's, else the firm's (R9). */
async function policyOf(database: Database, contract: Contract): Promise<BillingPolicy> {
  const [client, firm] = await Promise.all([
    contract.clientId === null ? null : liveRow(database, 'clients', contract.clientId),
    liveRow(database, 'firm', firmId),
  ]);
  return client === null || firm === null ? wholeMinutes : billingPolicyOf(contract, client, firm);
}

/** The hours written under a contract, by its own index. */
const entriesOfContract = (database: Database, id: ContractId): Promise<readonly TimeEntry[]> =>
  database.timeEntries.where('[contractId+workDate]').between([id, ''], [id, '\uffff']).toArray();

type SettledHours = {
  readonly parts: ReadonlyMap<TimeEntryId, CoverageParts>;
  /** Whether an invoice has it without a word of the contract: it was billed as any hour, and draws on nothing. */
  readonly isBilledApart: (entry: TimeEntry) => boolean;
};

/** What stands on invoices and drafts of these hours; `reopened`: a draft that is about to be made anew. */
async function settledHours(
  database: Database,
  id: ContractId,
  entries: readonly TimeEntry[],
  reopened: InvoiceId | null,
): Promise<SettledHours> {
  const invoices = await rowsById(
    database.invoices,
    entries.map(({ invoiceId }) => invoiceId),
  );
  const byInvoice = new Map(
    [...invoices.values()].map((invoice) => [invoice.id, settledParts(invoice.lines, id)]),
  );
  const parts = new Map<TimeEntryId, CoverageParts>();
  for (const entry of entries) {
    if (entry.invoiceId === null || entry.invoiceId === reopened) continue;
    const own = byInvoice.get(entry.invoiceId)?.get(entry.id);
    if (own !== undefined) parts.set(entry.id, own);
  }
  const isBilledApart = (entry: TimeEntry): boolean =>
    entry.invoiceId !== null && entry.invoiceId !== reopened && !parts.has(entry.id);
  return { parts, isBilledApart };
}

/** A contract's hours that draw on what it includes, and all that their ledger is reckoned from. */
export type ContractLedger = {
  readonly contract: Contract;
  readonly facts: LedgerFacts;
  /** The hours of `facts`, as written. */
  readonly entries: readonly TimeEntry[];
};

export type LedgerReading = {
  /** A draft that is about to be made anew: what it says of its hours doesn't count. */
  readonly reopened?: InvoiceId | null;
  /** Hours and rows as a command is about to leave them; null: out of sight. */
  readonly entries?: ReadonlyMap<string, TimeEntry | null>;
  readonly rows?: readonly LedgerRow[];
};

/** The hours as they stand, with those that a command changes as it leaves them. */
const withChanged = (
  written: readonly TimeEntry[],
  changed: ReadonlyMap<string, TimeEntry | null>,
  id: ContractId,
): readonly TimeEntry[] => [
  ...written.filter((entry) => !changed.has(entry.id)),
  ...[...changed.values()].flatMap((entry) => (entry?.contractId === id ? [entry] : [])),
];

/** What a contract's ledger is reckoned from, read by index; null where it includes no hours. */
export async function ledgerOf(
  { database, world }: Pick<Store, 'database' | 'world'>,
  contract: Contract,
  { reopened = null, entries: changed = new Map(), rows = [] }: LedgerReading = {},
): Promise<ContractLedger | null> {
  const { id, term, included } = contract;
  if (included === null || contract.pricing !== 'included') return null;
  const [stands, lines, policy] = await Promise.all([
    entriesOfContract(database, id),
    database.ledgerRows.where('[contractId+date]').between([id, ''], [id, '\uffff']).toArray(),
    policyOf(database, contract),
  ]);
  const written = withChanged(stands, changed, id);
  const stored = [...lines, ...rows];
  const drawing = written.filter((entry) => hourTerms(contract, entry) === 'included');
  const settled = await settledHours(database, id, drawing, reopened);
  const entries = drawing.filter((entry) => !settled.isBilledApart(entry));
  const hours = entries.map((entry): LedgerHour => {
    const { workDate, start, seconds, taskId, systemId, activity } = entry;
    const own = settled.parts.get(entry.id) ?? null;
    return { id: entry.id, workDate, start, seconds, taskId, systemId, activity, settled: own };
  });
  const facts = { contract: { id, term, included }, policy, hours, stored, today: world.today() };
  return { contract, facts, entries };
}

/** What has become of a contract's included hours; null where there is no such contract or it includes none. */
export async function readLedger(store: Store, id: ContractId): Promise<Allocation | null> {
  const contract = await liveRow(store.database, 'contracts', id);
  const ledger = contract === null ? null : await ledgerOf(store, contract);
  return ledger === null ? null : allocate(ledgerInput(ledger.facts));
}
