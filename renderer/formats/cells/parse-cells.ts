import Papa from 'papaparse';
import type { FieldProblem } from '#domain/problem.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { parseDuration } from '#domain/time/parse-duration.ts';

/** One pasted cell of a week: a length, or null for an empty cell, which changes nothing (R17). */
export type PastedCell = Seconds | null;

/** What is wrong with what was pasted; row and column count from 0 within the paste. */
export type PasteProblem =
  | { readonly code: 'too-many-columns' | 'too-many-rows' | 'nothing-to-paste' }
  | {
      readonly code: FieldProblem;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    };

const mostRows = 200;
const daysOfWeek = 7;
const longestPaste = 200_000;

/** Cells as a spreadsheet puts them on the clipboard: tabs between, quotes about a cell with a line break in it. */
export const splitCells = (text: string): readonly (readonly string[])[] =>
  // A spreadsheet ends the last row with a line break too.
  Papa.parse<string[]>(text.replace(/(?:\r\n|\r|\n)$/, ''), { delimiter: '\t' }).data;

const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Whatever of the paste can't be read, the first such cell is named and nothing of it is taken. */
export const parsePastedHours = (
  text: string,
): Result<readonly (readonly PastedCell[])[], PasteProblem> => {
  if (text.length > longestPaste) return fail({ code: 'too-many-rows' });
  const rows = splitCells(text);
  if (rows.every(isBlankRow)) return fail({ code: 'nothing-to-paste' });
  if (rows.length > mostRows) return fail({ code: 'too-many-rows' });
  if (rows.some((row) => row.length > daysOfWeek)) return fail({ code: 'too-many-columns' });
  const read: PastedCell[][] = [];
  for (const [row, cells] of rows.entries()) {
    const lengths: PastedCell[] = [];
    for (const [column, cell] of cells.entries()) {
      if (cell.trim() === '') {
        lengths.push(null);
        continue;
      }
      const length = parseDuration(cell);
      if (!length.ok) return fail({ code: length.error, row, column, text: cell.slice(0, 40) });
      lengths.push(length.value);
    }
    read.push(lengths);
  }
  return ok(read);
};
