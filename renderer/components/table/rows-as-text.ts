import type { Formatters } from '#i18n/format.ts';
import type { Column } from '#components/column.ts';

/** A spreadsheet splits at tabs and line breaks: within a cell they become blanks. */
const plain = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();

/** Rows as a spreadsheet pastes them: a head, then one line a row, cells between tabs. */
export const rowsAsText = <Row, Key extends string>(
  columns: readonly Column<Row, Key>[],
  rows: readonly Row[],
  format: Formatters,
): string => {
  const head = columns.map((column) => plain(column.header));
  const lines = rows.map((row) => columns.map((column) => plain(column.text(row, format))));
  return [head, ...lines].map((cells) => cells.join('\t')).join('\n');
};
