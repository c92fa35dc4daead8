import type { CommandProblem } from '#data/command-problem.ts';
import { listExpenses } from '#data/expense-list.ts';
import type { ExpenseFilter, ExpenseRow } from '#data/expense-list.ts';
import type { Language } from '#domain/firm/firm.ts';
import type { Result } from '#domain/result.ts';
import { expensesColumns, expensesTable } from '#formats/expenses-table.ts';
import type { ExpensesColumn, ExpensesRow } from '#formats/expenses-table.ts';
import { wordsIn } from '#i18n/t.ts';
import type { Dependencies } from './dependencies.ts';
import type { SavedFile } from './saved-file.ts';
import { saveTable } from './table-file.ts';
import type { TableFormat } from './table-file.ts';

export type ExportExpenses = ExpenseFilter & { readonly format: TableFormat };

const toRow = (language: Language, row: ExpenseRow): ExpensesRow => ({
  expense: row,
  kind: wordsIn(language, 'expenses')(`kind.${row.kind}`),
  person: row.personName,
  client: row.clientName,
  billing: wordsIn(language, 'expenses')(`state.${row.billing}`),
  invoice: row.invoiceNumber,
  receipts: row.receipts,
});

const headings = (language: Language): Record<ExpensesColumn, string> => {
  const words = wordsIn(language, 'expenses');
  const pairs = expensesColumns.map((column) => [column, words(`column.${column}`)] as const);
  // One heading for each column of the list.
  return Object.fromEntries(pairs) as Record<ExpensesColumn, string>;
};

/** Saves the expenses of a filter for a spreadsheet, oldest first, in the user's language. */
export async function exportExpenses(
  all: Dependencies,
  { format, ...filter }: ExportExpenses,
): Promise<Result<SavedFile, CommandProblem>> {
  const { language } = await all.desktop['preferences:read'](undefined);
  const { rows } = await listExpenses(all.store, filter);
  const { from, to } = filter;
  const name = wordsIn(language, 'expenses')('file', { from, to });
  const table = expensesTable(
    rows.toReversed().map((row) => toRow(language, row)),
    headings(language),
  );
  return saveTable(all, name, format, table);
}
