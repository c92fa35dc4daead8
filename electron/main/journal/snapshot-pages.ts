import type { Response } from '#contract/contract.ts';
import { readSnapshotLines, type SnapshotHead, type SnapshotRow } from './snapshot-file.ts';

type Rows = Response<'journal:rows'>;

/** Gives the rows of one snapshot, a page at a time. */
export type SnapshotPager = {
  readonly page: (cursor: number, maxBytes: number) => Promise<Rows>;
};

/**
 * Keeps its place in the file between pages, so that reading it through costs reading it once; a cursor that is not the next
 * one starts again from the beginning.
 */
export const pageSnapshot = (bytes: Uint8Array, { seq, total }: SnapshotHead): SnapshotPager => {
  let lines = readSnapshotLines(bytes);
  let place = -1;

  const skipTo = async (cursor: number): Promise<void> => {
    if (cursor < place) {
      lines = readSnapshotLines(bytes);
      place = -1;
    }
    while (place < cursor && !(await lines.next()).done) place++;
  };

  const page: SnapshotPager['page'] = async (cursor, maxBytes) => {
    await skipTo(cursor);
    const rows: SnapshotRow[] = [];
    for (let size = 0; size < maxBytes;) {
      const line = await lines.next();
      if (line.done) break;
      // Our own file, proven whole by its hash before the pager was made.
      rows.push(JSON.parse(line.value) as SnapshotRow);
      place++;
      size += line.value.length;
    }
    return {
      seq,
      total,
      rows: rows.map(({ table, id, row }) => ({ table, id, row })),
      erasable: Object.assign({}, ...rows.map(({ erasable }) => erasable)) as Record<
        string,
        string
      >,
      next: place < total ? place : null,
    };
  };

  return { page };
};
