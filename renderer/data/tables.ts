import type { Client, Contact } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { TimeEntry, Timer } from '#domain/hours/time-entry.ts';
import type { Invoice, NumberSeries, Payment } from '#domain/invoices/invoice.ts';
import type { ChecklistItem, LifecycleTask, StatusEvent } from '#domain/lifecycle/task.ts';
import type { Person } from '#domain/people/person.ts';
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
