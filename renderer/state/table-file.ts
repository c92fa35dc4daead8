import type { CommandProblem } from '#data/command-problem.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { writeCsv } from '#formats/csv/write-csv.ts';
import type { Table } from '#formats/table.ts';
import { writeSheet } from '#formats/xlsx/write-sheet.ts';
import type { Dependencies } from './dependencies.ts';
import { notSaved } from './not-saved.ts';
import type { SavedFile } from './saved-file.ts';

export type TableFormat = 'csv' | 'xlsx';

/** The sheet as bytes. The library is loaded when someone first asks for Excel. */
async function xlsxBytes(table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const { data, columns } = writeSheet(table);
  // The library reads its input only, though its types ask for arrays that may be written.
  const blob = await writeXlsxFile(data as never, { columns: columns as never }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const bytesOf = (table: Table, format: TableFormat): Promise<Uint8Array<ArrayBuffer>> =>
  format === 'csv' ? Promise.resolve(new TextEncoder().encode(writeCsv(table))) : xlsxBytes(table);

/** Saves a table where the user says; `path` is null when the user thought better of it. */
export async function saveTable(
  { desktop }: Dependencies,
  name: string,
  format: TableFormat,
  table: Table,
): Promise<Result<SavedFile, CommandProblem>> {
  const answer = await desktop['file:save']({
    name: `${name}.${format}`,
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
    bytes: await bytesOf(table, format),
  });
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ path: answer.status === 'saved' ? answer.path : null });
}
