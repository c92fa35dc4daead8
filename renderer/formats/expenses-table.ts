import type { Expense } from '#domain/expenses/expense.ts';
import { dateCell, decimalCell, textCell } from './table.ts';
import type { Cell, Table } from './table.ts';

/** The columns of an expense export, in order. */
export const expensesColumns = [
  'date',
  'kind',
  'text',
  'supplier',
  'supplierNumber',
  'person',
  'client',
  'kilometres',
  'currency',
  'net',
  'vat',
  'gross',
  'markup',
  'rebilled',
  'rebilledVat',
  'billing',
  'invoice',
  'receipts',
] as const;
export type ExpensesColumn = (typeof expensesColumns)[number];

/** One expense with the names and words that the reader shall see. */
export type ExpensesRow = {
  readonly expense: Expense;
  readonly kind: string;
  readonly person: string;
  readonly client: string;
  readonly billing: string;
  readonly invoice: string;
  readonly receipts: number;
};

const widths: Record<ExpensesColumn, number> = {
  date: 12,
  kind: 16,
  text: 34,
  supplier: 24,
  supplierNumber: 16,
  person: 20,
  client: 28,
  kilometres: 10,
  currency: 8,
  net: 12,
  vat: 12,
  gross: 12,
  markup: 10,
  rebilled: 12,
  rebilledVat: 10,
  billing: 14,
  invoice: 14,
  receipts: 8,
};

const cellsOf = (row: ExpensesRow): Record<ExpensesColumn, Cell> => {
  const { expense } = row;
  const { rebilling } = expense;
  return {
    date: dateCell(expense.date),
    kind: textCell(row.kind),
    text: textCell(expense.text),
    supplier: textCell(expense.supplier),
    supplierNumber: textCell(expense.supplierNumber),
    person: textCell(row.person),
    client: textCell(row.client),
    kilometres: decimalCell(expense.metres === 0 ? null : expense.metres, 3),
    currency: textCell(expense.currency),
    net: decimalCell(expense.net, 2),
    vat: decimalCell(expense.vat, 2),
    gross: decimalCell(expense.net + expense.vat, 2),
    markup: decimalCell(rebilling?.markup ?? null, 2),
    rebilled: decimalCell(rebilling?.amount ?? null, 2),
    rebilledVat: decimalCell(rebilling?.vatRate ?? null, 2),
    billing: textCell(row.billing),
    invoice: textCell(row.invoice),
    receipts: decimalCell(row.receipts, 0),
  };
};

/** Expenses as a table, under headings in the reader's language. */
export const expensesTable = (
  rows: readonly ExpensesRow[],
  headings: Readonly<Record<ExpensesColumn, string>>,
): Table => ({
  columns: expensesColumns.map((column) => ({ heading: headings[column], width: widths[column] })),
  rows: rows.map((row) => {
    const cells = cellsOf(row);
    return expensesColumns.map((column) => cells[column]);
  }),
});
