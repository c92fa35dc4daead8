import type { Client } from '#domain/clients/client.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import type { LedgerFacts } from '#domain/contracts/ledger-input.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { InvoiceLine } from '#domain/invoices/invoice.ts';
import type { ContractId, InvoiceId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { firmId } from './firm-id.ts';
import { ledgerOf } from './ledger.ts';
import { liveRow } from './live-row.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** An hour of the ledger with the names that a person knows it by. */
export type LedgerEntry = Pick<
  TimeEntry,
  'id' | 'workDate' | 'activity' | 'seconds' | 'billing' | 'review' | 'invoiceId' | 'note'
> & {
  readonly systemName: string;
  readonly taskNumber: string;
  readonly taskTitle: string;
  readonly personName: string;
};

/** What an invoice or draft says of the contract's hours. */
export type LedgerInvoice = {
  readonly invoiceId: InvoiceId;
  /** Null on a draft. */
  readonly number: string | null;
  readonly issueDate: PlainDate | null;
  readonly lines: readonly InvoiceLine[];
};

/** All that is shown of a contract's included hours; the screen reckons from `facts`, as drafts and closing do. */
export type LedgerView = {
  readonly contract: Contract;
  readonly client: Client | null;
  readonly firm: Firm;
  readonly facts: LedgerFacts;
  readonly entries: readonly LedgerEntry[];
  readonly invoices: readonly LedgerInvoice[];
};

/** Reads a contract's ledger by index; null where there is no such contract, or it includes no hours. */
export async function getLedger(
  store: Pick<Store, 'database' | 'world'>,
  id: ContractId,
): Promise<LedgerView | null> {
  const { database } = store;
  const [contract, firm] = await Promise.all([
    liveRow(database, 'contracts', id),
    liveRow(database, 'firm', firmId),
  ]);
  const ledger = contract === null ? null : await ledgerOf(store, contract);
  if (contract === null || firm === null || ledger === null) return null;
  const { facts, entries } = ledger;
  const ids = (field: 'systemId' | 'taskId' | 'personId' | 'invoiceId') =>
    entries.map((entry) => entry[field]);
  const [client, systems, tasks, people, invoices] = await Promise.all([
    contract.clientId === null ? null : liveRow(database, 'clients', contract.clientId),
    rowsById(database.systems, ids('systemId')),
    rowsById(database.tasks, ids('taskId')),
    rowsById(database.people, ids('personId')),
    rowsById(database.invoices, ids('invoiceId')),
  ]);
  return {
    contract,
    client,
    firm,
    facts,
    entries: entries.map((entry) => {
      const { workDate, activity, seconds, billing, review, invoiceId, note } = entry;
      const task = tasks.get(entry.taskId ?? '');
      return {
        id: entry.id,
        workDate,
        activity,
        seconds,
        billing,
        review,
        invoiceId,
        note,
        systemName: systems.get(entry.systemId ?? '')?.name ?? '',
        taskNumber: task?.number ?? '',
        taskTitle: task?.title ?? '',
        personName: people.get(entry.personId)?.name ?? '',
      };
    }),
    invoices: [...invoices.values()].map((invoice) => ({
      invoiceId: invoice.id,
      number: invoice.status === 'issued' ? invoice.number : null,
      issueDate: invoice.status === 'issued' ? invoice.issueDate : null,
      lines: invoice.lines.filter((line) => line.contractId === id),
    })),
  };
}
