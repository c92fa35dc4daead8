import type { NumberedInvoice } from '#domain/invoices/issue-invoice.ts';
import type { InvoiceId, ReminderId } from '#domain/record.ts';
import type { ImportedRows } from '#data/import-rows.ts';
import type { ReminderSubject } from '#data/reminders.ts';
import type { TableName } from '#data/tables.ts';

type RowsOf<Name extends TableName> = Name extends TableName
  ? { readonly kind: 'rows' } & ImportedRows<Name>
  : never;

/** What is still to do with an issued invoice: its snapshot's hash and its paper, which need the desktop. */
export type IssuedStep = {
  readonly kind: 'issued';
  readonly invoices: readonly { readonly id: InvoiceId; readonly invoice: NumberedInvoice }[];
};

/** Reminders that were sent: their papers are made as they are loaded. */
export type RemindersStep = {
  readonly kind: 'reminders';
  readonly reminders: readonly {
    readonly id: ReminderId;
    readonly subject: ReminderSubject;
  }[];
};

/** Rows of one table. */
export type RowsStep = RowsOf<TableName>;

/** One step of loading a firm: rows of one table, or issued invoices. Steps go in order: what is named comes first. */
export type SampleStep = RowsStep | IssuedStep | RemindersStep;
