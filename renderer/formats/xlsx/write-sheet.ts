import { toDayNumber } from '#domain/time/plain-date.ts';
import type { Cell, Table } from '#formats/table.ts';

/** A cell as write-excel-file takes it. Text is always of the type String, so that "=cmd" stays text. */
export type SheetCell = {
  readonly value: string | number;
  readonly type: StringConstructor | NumberConstructor;
  readonly format?: string;
  readonly fontWeight?: 'bold';
};

/** The arguments of write-excel-file, but that its types want mutable arrays. */
export type Sheet = {
  readonly data: readonly (readonly (SheetCell | null)[])[];
  readonly columns: readonly { readonly width: number }[];
};

// Excel counts days from 1899-12-30, having a 29 February 1900 that never was (ECMA-376 18.17.4.1).
const excelDaysBefore1970 = 25_569;
// The longest text of a cell (ECMA-376 18.4); a file with a longer one doesn't open.
const longestText = 32_767;

const sheetCell = (cell: Cell): SheetCell | null => {
  switch (cell.kind) {
    case 'text':
      return { value: cell.text.slice(0, longestText), type: String };
    case 'date':
      return {
        value: toDayNumber(cell.date) + excelDaysBefore1970,
        type: Number,
        format: 'yyyy-mm-dd',
      };
    case 'decimal':
      return {
        // The one float of the program: Excel has no other numbers, and the format shows the exact decimals.
        value: cell.value / 10 ** cell.decimals,
        type: Number,
        format: cell.decimals === 0 ? '0' : `#,##0.${'0'.repeat(cell.decimals)}`,
      };
    case 'empty':
      return null;
  }
};

/** The table as a sheet with a bold heading row; dates and numbers are real ones, so that Excel can sum and sort. */
export const writeSheet = (table: Table): Sheet => ({
  data: [
    table.columns.map((column) => ({ value: column.heading, type: String, fontWeight: 'bold' })),
    ...table.rows.map((row) => row.map(sheetCell)),
  ],
  columns: table.columns.map((column) => ({ width: column.width })),
});
