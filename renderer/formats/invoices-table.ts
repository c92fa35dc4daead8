import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { dateCell, decimalCell, textCell } from './table.ts';
import type { Cell, Table } from './table.ts';

/** The columns of an invoice export, in order. */
export const invoicesColumns = [
  'number',
  'client',
  'issueDate',
  'dueDate',
  'state',
  'currency',
  'net',
  'vat',
  'rounding',
  'payable',
  'paid',
  'open',
  'paymentReference',
] as const;
export type InvoicesColumn = (typeof invoicesColumns)[number];

/** One invoice's figures; a draft has no number and no dates. */
export type InvoicesRow = {
  readonly number: string;
  readonly client: string;
  readonly issueDate: PlainDate | null;
  readonly dueDate: PlainDate | null;
  readonly state: string;
  readonly currency: string;
  readonly net: MinorUnits;
  readonly vat: MinorUnits;
  readonly rounding: MinorUnits;
  readonly payable: MinorUnits;
  readonly paid: MinorUnits;
  readonly paymentReference: string;
};

const widths: Record<InvoicesColumn, number> = {
  number: 14,
  client: 30,
  issueDate: 12,
  dueDate: 12,
  state: 12,
  currency: 8,
  net: 14,
  vat: 14,
  rounding: 12,
  payable: 14,
  paid: 14,
  open: 14,
  paymentReference: 18,
};

const cellsOf = (row: InvoicesRow): Record<InvoicesColumn, Cell> => ({
  number: textCell(row.number),
  client: textCell(row.client),
  issueDate: dateCell(row.issueDate),
  dueDate: dateCell(row.dueDate),
  state: textCell(row.state),
  currency: textCell(row.currency),
  net: decimalCell(row.net, 2),
  vat: decimalCell(row.vat, 2),
  rounding: decimalCell(row.rounding, 2),
  payable: decimalCell(row.payable, 2),
  paid: decimalCell(row.paid, 2),
  open: decimalCell(row.payable - row.paid, 2),
  paymentReference: textCell(row.paymentReference),
});

/** Invoices as a table, under headings in the reader's language. */
export const invoicesTable = (
  rows: readonly InvoicesRow[],
  headings: Readonly<Record<InvoicesColumn, string>>,
): Table => ({
  columns: invoicesColumns.map((column) => ({ heading: headings[column], width: widths[column] })),
  rows: rows.map((row) => {
    const cells = cellsOf(row);
    return invoicesColumns.map((column) => cells[column]);
  }),
});
