import type { Client, Contact } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { NumberSeries } from '#domain/invoices/invoice.ts';
import type { ChecklistItem, LifecycleTask, StatusEvent } from '#domain/lifecycle/task.ts';
import type { Person } from '#domain/people/person.ts';
import type { Responsibility, System } from '#domain/systems/system.ts';
import type { Fields } from '#domain/record.ts';
import type { ImportedRows } from '#data/import-rows.ts';
import type { TableName } from '#data/tables.ts';

type Rows<Name extends TableName> = ImportedRows<Name>['rows'];

/** A firm without its hours and invoices: who works, for whom, on what. */
export type FirmPlan = {
  readonly firm: Fields<Firm>;
  readonly series: Fields<NumberSeries>;
  readonly people: Rows<'people'>;
  readonly clients: Rows<'clients'>;
  readonly contacts: Rows<'contacts'>;
  readonly systems: Rows<'systems'>;
  readonly responsibilities: Rows<'responsibilities'>;
  readonly tasks: Rows<'tasks'>;
  readonly checklistItems: Rows<'checklistItems'>;
  readonly statusEvents: Rows<'statusEvents'>;
};

export type PersonRow = FirmPlan['people'][number] & { readonly fields: Fields<Person> };
export type ClientRow = FirmPlan['clients'][number] & { readonly fields: Fields<Client> };
export type ContactRow = FirmPlan['contacts'][number] & { readonly fields: Fields<Contact> };
export type SystemRow = FirmPlan['systems'][number] & { readonly fields: Fields<System> };
export type TaskRow = FirmPlan['tasks'][number] & { readonly fields: Fields<LifecycleTask> };
export type ResponsibilityRow = FirmPlan['responsibilities'][number] & {
  readonly fields: Fields<Responsibility>;
};
export type ChecklistRow = FirmPlan['checklistItems'][number] & {
  readonly fields: Fields<ChecklistItem>;
};
export type StatusRow = FirmPlan['statusEvents'][number] & { readonly fields: Fields<StatusEvent> };
