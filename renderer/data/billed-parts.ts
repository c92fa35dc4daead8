import type { Client } from '#domain/clients/client.ts';
import { allocate } from '#domain/contracts/allocate.ts';
import type { Allocation } from '#domain/contracts/allocate.ts';
import { periodOf } from '#domain/contracts/coverage-changes.ts';
import { billedParts } from '#domain/contracts/billed-parts.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { ledgerInput } from '#domain/contracts/ledger-input.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { BilledPart } from '#domain/invoices/group-entries.ts';
import { billingPolicyOf } from '#domain/rates/billing-policy-of.ts';
import type { InvoiceId } from '#domain/record.ts';
import { ledgerOf } from './ledger.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

export type CoveredHours = {
  readonly partsOf: (entry: TimeEntry) => readonly BilledPart[];
  /** The contracts that the hours are worked under. */
  readonly contracts: ReadonlyMap<string, Contract>;
};

export type HoursToCover = {
  readonly client: Client;
  readonly firm: Firm;
  readonly entries: readonly TimeEntry[];
  /** A draft that is about to be made anew: what it says of its hours doesn't count. */
  readonly reopened: InvoiceId | null;
};

/** How hours come onto a draft by their contracts: each contract's ledger is reckoned once, over all of its hours. */
export async function coverHours(
  store: Pick<Store, 'database' | 'world'>,
  { client, firm, entries, reopened }: HoursToCover,
): Promise<CoveredHours> {
  const contracts = await rowsById(
    store.database.contracts,
    entries.map(({ contractId }) => contractId),
  );
  const ledgers = new Map<string, Allocation>();
  for (const contract of contracts.values()) {
    const ledger = await ledgerOf(store, contract, { reopened });
    if (ledger !== null) ledgers.set(contract.id, allocate(ledgerInput(ledger.facts)));
  }
  const partsOf = (entry: TimeEntry): readonly BilledPart[] => {
    const contract = contracts.get(entry.contractId ?? '') ?? null;
    const ledger = ledgers.get(contract?.id ?? '') ?? null;
    return billedParts(entry, {
      contract,
      policy: billingPolicyOf(contract, client, firm),
      parts: ledger?.parts.get(entry.id) ?? null,
      period: ledger === null ? null : (periodOf(ledger, entry.workDate)?.from ?? null),
    });
  };
  return { partsOf, contracts };
}
