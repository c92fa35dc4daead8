import { allocate } from '#domain/contracts/allocate.ts';
import { ledgerInput } from '#domain/contracts/ledger-input.ts';
import type { Period } from '#domain/invoices/invoice.ts';
import type { ContractId, InvoiceId } from '#domain/record.ts';
import { ledgerOf } from './ledger.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

/** A contract's period that an invoice has hours of: its statement goes with the invoice. */
export type InvoiceStatement = Period & {
  readonly contractId: ContractId;
  readonly number: string;
  readonly title: string;
};

/** The statements that go with an invoice or draft: one for each contract and period whose included hours it tells of. */
export async function listInvoiceStatements(
  store: Pick<Store, 'database' | 'world'>,
  id: InvoiceId,
): Promise<readonly InvoiceStatement[]> {
  const invoice = await liveRow(store.database, 'invoices', id);
  const covered = (invoice?.lines ?? []).filter(({ parts }) => parts !== undefined);
  const hours = new Set<string>(covered.flatMap(({ timeEntryIds }) => timeEntryIds));
  const contracts = new Set(covered.flatMap(({ contractId }) => contractId ?? []));
  const statements: InvoiceStatement[] = [];
  for (const contractId of contracts) {
    const contract = await liveRow(store.database, 'contracts', contractId);
    const ledger = contract === null ? null : await ledgerOf(store, contract);
    if (contract === null || ledger === null) continue;
    const { number, title } = contract;
    for (const { from, to, rows } of allocate(ledgerInput(ledger.facts)).periods)
      if (rows.some(({ timeEntryId }) => timeEntryId !== null && hours.has(timeEntryId)))
        statements.push({ contractId, number, title, from, to });
  }
  return statements;
}
