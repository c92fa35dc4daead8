import { Dexie } from 'dexie';
import type { DexieOptions, Table, Transaction } from 'dexie';
import { schemaVersions } from './schema/index.ts';
import type {
  ClientMonth,
  ClientSummary,
  Counter,
  DaySums,
  InvoiceStanding,
  PersonDay,
  PersonSummary,
  ReceiptStanding,
  SystemMonth,
  SystemSummary,
  TaskSummary,
} from './summaries/summary-rows.ts';
import type { TableName, Tables } from './tables.ts';
import { createWriteGate } from './write-gate.ts';

/** A row taken out of sight, whole, under the table that it came from. */
export type RemovedRow = {
  readonly table: TableName;
  readonly id: string;
  readonly row: Tables[TableName];
};

/** The value that a row's erasable field has now, and the hash under which it stands beside the chain. */
export type ErasableValue = {
  readonly hash: string;
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  /** Salt, a bar and the value: what was hashed. */
  readonly stored: string;
};

export type ErasableKey = [table: TableName, id: string, field: string];

/** The newest journal record that these tables hold. */
export type Position = { readonly key: 'position'; readonly seq: number; readonly hash: string };

type Stored<Name extends TableName> = Table<Tables[Name], string>;

/**
 * The fast view of the journal in IndexedDB. Rows come frozen (`cache: 'immutable'`) and every write waits for the disk
 * (`strict`: Chromium's default lost data in 40 power cuts of 40).
 */
export class Database extends Dexie {
  declare readonly firm: Stored<'firm'>;
  declare readonly people: Stored<'people'>;
  declare readonly clients: Stored<'clients'>;
  declare readonly contacts: Stored<'contacts'>;
  declare readonly systems: Stored<'systems'>;
  declare readonly responsibilities: Stored<'responsibilities'>;
  declare readonly tasks: Stored<'tasks'>;
  declare readonly checklistItems: Stored<'checklistItems'>;
  declare readonly statusEvents: Stored<'statusEvents'>;
  declare readonly timeEntries: Stored<'timeEntries'>;
  declare readonly timers: Stored<'timers'>;
  declare readonly invoices: Stored<'invoices'>;
  declare readonly payments: Stored<'payments'>;
  declare readonly numberSeries: Stored<'numberSeries'>;
  declare readonly workNumbers: Stored<'workNumbers'>;
  declare readonly releases: Stored<'releases'>;
  declare readonly defects: Stored<'defects'>;
  declare readonly changes: Stored<'changes'>;
  declare readonly changeTemplates: Stored<'changeTemplates'>;
  declare readonly freezePeriods: Stored<'freezePeriods'>;
  declare readonly problems: Stored<'problems'>;
  declare readonly cases: Stored<'cases'>;
  declare readonly serviceLevels: Stored<'serviceLevels'>;
  declare readonly thirdParties: Stored<'thirdParties'>;
  declare readonly integrations: Stored<'integrations'>;
  declare readonly supportCycles: Stored<'supportCycles'>;
  declare readonly environments: Stored<'environments'>;
  declare readonly systemLinks: Stored<'systemLinks'>;
  declare readonly handovers: Stored<'handovers'>;
  declare readonly documents: Stored<'documents'>;
  declare readonly attachments: Stored<'attachments'>;
  declare readonly certifications: Stored<'certifications'>;
  declare readonly trainings: Stored<'trainings'>;
  declare readonly memberships: Stored<'memberships'>;
  declare readonly contracts: Stored<'contracts'>;
  declare readonly ledgerRows: Stored<'ledgerRows'>;
  declare readonly reallocations: Stored<'reallocations'>;
  declare readonly rates: Stored<'rates'>;
  declare readonly rateWindows: Stored<'rateWindows'>;
  declare readonly expenses: Stored<'expenses'>;
  declare readonly receipts: Stored<'receipts'>;
  declare readonly reminders: Stored<'reminders'>;
  declare readonly referenceRates: Stored<'referenceRates'>;
  declare readonly bookkeeping: Stored<'bookkeeping'>;
  declare readonly accounts: Stored<'accounts'>;
  declare readonly voucherExports: Stored<'voucherExports'>;
  declare readonly deliveries: Stored<'deliveries'>;
  declare readonly periodLocks: Stored<'periodLocks'>;
  declare readonly removed: Table<RemovedRow, [TableName, string]>;
  declare readonly erasable: Table<ErasableValue, ErasableKey>;
  declare readonly meta: Table<Position, string>;
  declare readonly clientSummaries: Table<ClientSummary, string>;
  declare readonly clientMonths: Table<ClientMonth, [string, string]>;
  declare readonly personDays: Table<PersonDay, [string, string]>;
  declare readonly days: Table<DaySums, string>;
  declare readonly systemSummaries: Table<SystemSummary, string>;
  declare readonly systemMonths: Table<SystemMonth, [string, string, string]>;
  declare readonly taskSummaries: Table<TaskSummary, string>;
  declare readonly invoiceSummaries: Table<InvoiceStanding, string>;
  declare readonly receiptStandings: Table<ReceiptStanding, string>;
  declare readonly personSummaries: Table<PersonSummary, string>;
  declare readonly counters: Table<Counter, string>;

  readonly #gate = createWriteGate();

  /** `options` is for tests: another IndexedDB implementation. */
  constructor(name: string, options: DexieOptions = {}) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'immutable', ...options });
    for (const { version, stores, upgrade } of schemaVersions) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade !== null) declared.upgrade(upgrade);
    }
    this.use(this.#gate.middleware);
    // A newer window wants to upgrade: stand aside at once rather than block it; this window asks to be reloaded.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }

  /** The only transaction in which a table can be written; used by apply and rebuild. */
  write<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    // Async by name: Dexie keeps its zone across native awaits only where it sees an async function.
    return this.transaction('rw', this.tables, async (transaction) => {
      this.#gate.permit(transaction);
      return work(transaction);
    });
  }
}
