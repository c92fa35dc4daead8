import type { Transaction } from 'dexie';
import { laterFields } from '#data/later-fields.ts';
import type { SchemaVersion } from './schema-version.ts';

/** The tables that have had new fields since. */
const widened = ['firm', 'clients', 'timeEntries'] as const;

/** Rows that are there already get what rows from the journal get when they are read. */
const fill = async (transaction: Transaction): Promise<void> => {
  for (const table of widened)
    await transaction
      .table<object, string>(table)
      .toCollection()
      .modify((row, at) => {
        at.value = { ...laterFields[table], ...row };
      });
  // Nothing could be given up before.
  await transaction
    .table<object, string>('invoiceSummaries')
    .toCollection()
    .modify((row, at) => {
      at.value = { writtenOff: 0, ...row };
    });
};

/** Contracts, dated rates, expenses, and the money from an invoice to the books. */
export const v4: SchemaVersion = {
  version: 4,
  stores: {
    contracts: 'id, clientId, status, *systemIds, *integrationIds',
    invoices:
      'id, credits.invoiceId, issueDate, *recurring, [exchange.currency+exchange.date], [clientId+purpose.kind], purpose.kind',
    clients: 'id, invoiceAddress.country',
    ledgerRows: 'id, [contractId+date], timeEntryId',
    reallocations: 'id, contractId',
    rates: 'id, contractId, clientId',
    rateWindows: 'id',
    expenses:
      'id, date, [billing+date], [clientId+date], [clientId+billing+date], personId, taskId, systemId, invoiceId, supplierNumber',
    receipts: 'id, date, clientId, bankLine, repays',
    receiptStandings: 'id, standing, [clientId+standing]',
    payments: 'id, invoiceId, receiptId, date, credit.noteId',
    reminders: 'id, invoiceId',
    referenceRates: 'id',
    bookkeeping: 'id',
    accounts: 'id',
    voucherExports: 'id, serial, *sources',
    deliveries: 'id, recordId',
    periodLocks: 'id',
    timeEntries:
      'id, workDate, [personId+workDate], [clientId+workDate], [taskId+workDate], [clientId+billing+workDate], [activity+workDate], [contractId+workDate], [review+workDate], meeting',
  },
  upgrade: fill,
};
