import Papa from 'papaparse';
import { formatDecimal } from '#domain/money/parse-decimal.ts';
import type { Cell, Table } from '#formats/table.ts';

// Swedish Excel reads a file as UTF-8 only with this mark, and splits at semicolons.
const byteOrderMark = '\ufeff';
const delimiter = ';';

// A cell that a spreadsheet would run as a formula (OWASP, "CSV injection"). A sign before a digit is a number. Papa's
// own pattern misses a text of several lines.
const formulae = /^[=@\t\r\uff1d\uff0b\uff0d\uff20]|^[+-](?!\d+(?:,\d+)?$)/;

const written = (cell: Cell): string => {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'date':
      return cell.date;
    case 'decimal':
      return formatDecimal(cell.value, cell.decimals, cell.decimals);
    case 'empty':
      return '';
  }
};

/**
 * The table as CSV for Swedish Excel: byte order mark, semicolons, CRLF, decimal commas, no text that runs as a formula
 * (such a text gets an apostrophe before it).
 */
export const writeCsv = (table: Table): string =>
  byteOrderMark +
  Papa.unparse(
    [table.columns.map((column) => column.heading), ...table.rows.map((row) => row.map(written))],
    { delimiter, newline: '\r\n', escapeFormulae: formulae },
  );
