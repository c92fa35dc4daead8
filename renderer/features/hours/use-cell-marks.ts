import { useState } from 'react';
import { parseDuration } from '#domain/time/parse-duration.ts';
import { toSeconds, type Seconds } from '#domain/time/duration.ts';
import { withMark, withoutSettled, type CellMark, type CellMarks } from './cell-marks.ts';

/** One cell of the week as saving sees it. */
export type MarkedCell = { readonly name: string; readonly seconds: Seconds };

type SavedCell = MarkedCell & {
  /** Null when saved, else why not in words. */
  readonly save: (seconds: Seconds) => Promise<string | null>;
};

/** A cell of a block with the text that shall be in it. */
export type WrittenCell<Cell extends MarkedCell> = { readonly cell: Cell; readonly text: string };

/** A cell of a block whose text could be read. */
export type ReadCell<Cell extends MarkedCell> = WrittenCell<Cell> & { readonly seconds: Seconds };

/** Null for each cell that was saved, else why not in words; in the order of the cells. */
type SaveBlock<Cell extends MarkedCell> = (
  cells: readonly ReadCell<Cell>[],
) => Promise<readonly (string | null)[]>;

/**
 * What stands in the cells while it is being saved, and what could not be. `write` answers whether the text could be
 * read; an invalid text stays in its cell, and an emptied cell is only marked: nothing is removed (R17).
 */
export const useCellMarks = (storedSeconds: (name: string) => Seconds | null) => {
  const [known, setMarks] = useState<CellMarks>(new Map());
  const marks = withoutSettled(known, storedSeconds);
  if (marks !== known) setMarks(marks);

  const mark = (name: string, next: CellMark | null): void =>
    setMarks((before) => withMark(before, name, next));

  const save = async (cell: SavedCell, seconds: Seconds, text: string): Promise<void> => {
    const before = cell.seconds;
    mark(cell.name, { kind: 'saving', seconds, before });
    const why = await cell.save(seconds);
    mark(
      cell.name,
      why === null ? { kind: 'saved', seconds, before } : { kind: 'not-saved', text, why },
    );
  };

  /** The length that shall be saved; null when there is none, and the mark says why. */
  const read = (cell: MarkedCell, text: string): Seconds | null => {
    const parsed = parseDuration(text);
    if (!parsed.ok && parsed.error !== 'required') {
      const problem = parsed.error === 'duration-too-long' ? 'too-long' : 'unreadable';
      mark(cell.name, { kind: 'invalid', text, problem });
      return null;
    }
    const seconds = parsed.ok ? parsed.value : toSeconds(0);
    if (seconds === 0) mark(cell.name, cell.seconds === 0 ? null : { kind: 'emptied' });
    else if (seconds === cell.seconds) mark(cell.name, null);
    else return seconds;
    return null;
  };

  const write = async (cell: SavedCell, text: string): Promise<void> => {
    const seconds = read(cell, text);
    if (seconds !== null) await save(cell, seconds, text);
  };

  /** Saves all that can be read of a block at once; answers how many cells were saved. */
  const writeBlock = async <Cell extends MarkedCell>(
    written: readonly WrittenCell<Cell>[],
    saveBlock: SaveBlock<Cell>,
  ): Promise<number> => {
    const cells = written.flatMap(({ cell, text }) => {
      const seconds = read(cell, text);
      return seconds === null ? [] : [{ cell, text, seconds }];
    });
    if (cells.length === 0) return 0;
    for (const { cell, seconds } of cells)
      mark(cell.name, { kind: 'saving', seconds, before: cell.seconds });
    const answers = await saveBlock(cells);
    cells.forEach(({ cell, text, seconds }, place) => {
      const why = answers[place] ?? null;
      const saved = { kind: 'saved', seconds, before: cell.seconds } as const;
      mark(cell.name, why === null ? saved : { kind: 'not-saved', text, why });
    });
    return answers.filter((why) => why === null).length;
  };

  return { marks, mark, write, writeBlock };
};
