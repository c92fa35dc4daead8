import { useState } from 'react';
import { parseDuration } from '#domain/time/parse-duration.ts';
import { toSeconds, type Seconds } from '#domain/time/duration.ts';
import { withMark, withoutSettled, type CellMark, type CellMarks } from './cell-marks.ts';

/** One cell of the week as saving sees it. */
export type SavedCell = {
  readonly name: string;
  readonly seconds: Seconds;
  /** Null when saved, else why not in words. */
  readonly save: (seconds: Seconds) => Promise<string | null>;
};

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

  const write = (cell: SavedCell, text: string): Promise<void> => {
    const parsed = parseDuration(text);
    if (!parsed.ok && parsed.error !== 'required') {
      const problem = parsed.error === 'duration-too-long' ? 'too-long' : 'unreadable';
      mark(cell.name, { kind: 'invalid', text, problem });
      return Promise.resolve();
    }
    const seconds = parsed.ok ? parsed.value : toSeconds(0);
    if (seconds === 0) {
      mark(cell.name, cell.seconds === 0 ? null : { kind: 'emptied' });
      return Promise.resolve();
    }
    if (seconds === cell.seconds) {
      mark(cell.name, null);
      return Promise.resolve();
    }
    return save(cell, seconds, text);
  };

  return { marks, mark, write };
};
