import type { Account } from '#domain/books/account.ts';
import type { Bookkeeping } from '#domain/books/bookkeeping.ts';
import type { VoucherExport } from '#domain/books/voucher.ts';
import type { Case } from '#domain/cases/case.ts';
import type { ServiceLevel } from '#domain/cases/service-level.ts';
import type { Change, ChangeTemplate, FreezePeriod } from '#domain/changes/change.ts';
import type { Client, Contact } from '#domain/clients/client.ts';
import type { Certification } from '#domain/competence/certification.ts';
import type { Membership } from '#domain/competence/membership.ts';
import type { Training } from '#domain/competence/training.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import type { LedgerRow } from '#domain/contracts/ledger.ts';
import type { Reallocation } from '#domain/contracts/reallocation.ts';
import type { Delivery } from '#domain/deliveries/delivery.ts';
import type { Attachment } from '#domain/documents/attachment.ts';
import type { Document } from '#domain/documents/document.ts';
import type { Expense } from '#domain/expenses/expense.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { TimeEntry, Timer } from '#domain/hours/time-entry.ts';
import type { Integration, ThirdParty } from '#domain/integrations/integration.ts';
import type { SupportCycles } from '#domain/integrations/support-cycle.ts';
import type { Invoice, NumberSeries, Payment } from '#domain/invoices/invoice.ts';
import type { ChecklistItem, LifecycleTask, StatusEvent } from '#domain/lifecycle/task.ts';
import type { WorkNumber } from '#domain/lifecycle/work-number.ts';
import type { Person } from '#domain/people/person.ts';
import type { PeriodLock } from '#domain/periods/period-lock.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { Rate, RateWindow } from '#domain/rates/rate.ts';
import type { Receipt } from '#domain/receipts/receipt.ts';
import type { Defect } from '#domain/releases/defect.ts';
import type { Release } from '#domain/releases/release.ts';
import type { ReferenceRate, Reminder } from '#domain/reminders/reminder.ts';
import type { Environment } from '#domain/systems/environment.ts';
import type { Handover } from '#domain/systems/handover.ts';
import type { SystemLink } from '#domain/systems/system-link.ts';
import type { Responsibility, System } from '#domain/systems/system.ts';

/** The journaled tables and what a row of each is. Everything else in the database is made from these. */
export type Tables = {
  readonly firm: Firm;
  readonly people: Person;
  readonly clients: Client;
  readonly contacts: Contact;
  readonly systems: System;
  readonly responsibilities: Responsibility;
  readonly tasks: LifecycleTask;
  readonly checklistItems: ChecklistItem;
  readonly statusEvents: StatusEvent;
  readonly timeEntries: TimeEntry;
  readonly timers: Timer;
  readonly invoices: Invoice;
  readonly payments: Payment;
  readonly numberSeries: NumberSeries;
  readonly workNumbers: WorkNumber;
  readonly releases: Release;
  readonly defects: Defect;
  readonly changes: Change;
  readonly changeTemplates: ChangeTemplate;
  readonly freezePeriods: FreezePeriod;
  readonly problems: Problem;
  readonly cases: Case;
  readonly serviceLevels: ServiceLevel;
  readonly thirdParties: ThirdParty;
  readonly integrations: Integration;
  readonly supportCycles: SupportCycles;
  readonly environments: Environment;
  readonly systemLinks: SystemLink;
  readonly handovers: Handover;
  readonly documents: Document;
  readonly attachments: Attachment;
  readonly certifications: Certification;
  readonly trainings: Training;
  readonly memberships: Membership;
  readonly contracts: Contract;
  readonly ledgerRows: LedgerRow;
  readonly reallocations: Reallocation;
  readonly rates: Rate;
  readonly rateWindows: RateWindow;
  readonly expenses: Expense;
  readonly receipts: Receipt;
  readonly reminders: Reminder;
  readonly referenceRates: ReferenceRate;
  readonly bookkeeping: Bookkeeping;
  readonly accounts: Account;
  readonly voucherExports: VoucherExport;
  readonly deliveries: Delivery;
  readonly periodLocks: PeriodLock;
};

export type TableName = keyof Tables;
export type AnyRow = Tables[TableName];

export const tableNames = [
  'firm',
  'people',
  'clients',
  'contacts',
  'systems',
  'responsibilities',
  'tasks',
  'checklistItems',
  'statusEvents',
  'timeEntries',
  'timers',
  'invoices',
  'payments',
  'numberSeries',
  'workNumbers',
  'releases',
  'defects',
  'changes',
  'changeTemplates',
  'freezePeriods',
  'problems',
  'cases',
  'serviceLevels',
  'thirdParties',
  'integrations',
  'supportCycles',
  'environments',
  'systemLinks',
  'handovers',
  'documents',
  'attachments',
  'certifications',
  'trainings',
  'memberships',
  'contracts',
  'ledgerRows',
  'reallocations',
  'rates',
  'rateWindows',
  'expenses',
  'receipts',
  'reminders',
  'referenceRates',
  'bookkeeping',
  'accounts',
  'voucherExports',
  'deliveries',
  'periodLocks',
] as const satisfies readonly TableName[];

export const isTableName = (name: string): name is TableName =>
  (tableNames as readonly string[]).includes(name);

/** One row's change with plain values, as commands decide it and summaries read it. */
export type Entry<Name extends TableName = TableName> = {
  [Table in Name]: {
    readonly table: Table;
    readonly id: string;
    readonly before: Tables[Table] | null;
    readonly after: Tables[Table] | null;
  };
}[Name];
