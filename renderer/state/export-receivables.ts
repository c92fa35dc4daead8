import type { CommandProblem } from '#data/command-problem.ts';
import { getReceivables } from '#data/receivables.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { receivablesColumns, receivablesTable } from '#formats/receivables-table.ts';
import type { ReceivablesColumn } from '#formats/receivables-table.ts';
import { wordsIn } from '#i18n/t.ts';
import type { Dependencies } from './dependencies.ts';
import type { SavedFile } from './saved-file.ts';
import { saveTable } from './table-file.ts';
import type { TableFormat } from './table-file.ts';

/** Saves the customer ledger of a day for a spreadsheet, in the user's language. */
export async function exportReceivables(
  all: Dependencies,
  { asOf, format }: { readonly asOf: PlainDate; readonly format: TableFormat },
): Promise<Result<SavedFile, CommandProblem>> {
  const { language } = await all.desktop['preferences:read'](undefined);
  const words = wordsIn(language, 'receivables');
  const { rows } = await getReceivables(all.store, { asOf });
  const pairs = receivablesColumns.map((column) => [column, words(`column.${column}`)] as const);
  // One heading for each column.
  const headings = Object.fromEntries(pairs) as Record<ReceivablesColumn, string>;
  return saveTable(
    all,
    words('fileName', { date: asOf }),
    format,
    receivablesTable(rows, headings),
  );
}
