import { ages } from '#domain/receipts/ageing.ts';
import type { AgedClient } from '#domain/receipts/ageing.ts';
import { decimalCell, textCell } from './table.ts';
import type { Table } from './table.ts';

/** The columns of the customer ledger's export, in order. */
export const receivablesColumns = [
  'client',
  'currency',
  ...ages,
  'owed',
  'inFavour',
  'balance',
] as const;
export type ReceivablesColumn = (typeof receivablesColumns)[number];

const widthOf = (column: ReceivablesColumn): number =>
  column === 'client' ? 30 : column === 'currency' ? 8 : 14;

/** The customer ledger as a table, under headings in the reader's language. */
export const receivablesTable = (
  rows: readonly AgedClient[],
  headings: Readonly<Record<ReceivablesColumn, string>>,
): Table => ({
  columns: receivablesColumns.map((column) => ({
    heading: headings[column],
    width: widthOf(column),
  })),
  rows: rows.map((row) => [
    textCell(row.clientName),
    textCell(row.currency),
    ...ages.map((age) => decimalCell(row.ages[age], 2)),
    decimalCell(row.owed, 2),
    decimalCell(row.inFavour, 2),
    decimalCell(row.balance, 2),
  ]),
});
