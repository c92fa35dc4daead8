import type { CellAt, GridSize } from './week-grid.ts';

/** One text of a pasted block and the cell where it belongs. */
export type PastedCell = { readonly at: CellAt; readonly text: string };

/** Excel quotes a cell that holds a tab, a line break or a quote, and doubles the quotes inside. */
const unquote = (cell: string): string =>
  cell.length >= 2 && cell.startsWith('"') && cell.endsWith('"')
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;

/** A block copied from a spreadsheet as rows of texts; the line break that Excel adds at the end is dropped. */
export const readBlock = (tsv: string): readonly (readonly string[])[] =>
  tsv
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => unquote(cell.trim()).trim()));

/**
 * Where each text of a pasted block lands when its first cell is put at `at`. Empty texts are left out, for an empty cell
 * never removes anything (R17); `outside` counts what did not fit.
 */
export const placeBlock = (
  block: readonly (readonly string[])[],
  at: CellAt,
  size: GridSize,
): { readonly cells: readonly PastedCell[]; readonly outside: number } => {
  const all = block.flatMap((line, row) =>
    line.map((text, day) => ({ at: { row: at.row + row, day: at.day + day }, text })),
  );
  const filled = all.filter((cell) => cell.text !== '');
  const cells = filled.filter((cell) => cell.at.row < size.rows && cell.at.day < size.days);
  return { cells, outside: filled.length - cells.length };
};

/** A block of cells as a spreadsheet takes it: tabs between days, line breaks between rows. */
export const writeBlock = (
  block: { readonly from: CellAt; readonly to: CellAt },
  textAt: (at: CellAt) => string,
): string => {
  const { from, to } = block;
  const days = Array.from({ length: to.day - from.day + 1 }, (_, index) => from.day + index);
  const rows = Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index);
  return rows.map((row) => days.map((day) => textAt({ row, day })).join('\t')).join('\n');
};
