import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { JournalRow } from '#contract/journal.ts';

/** The first line of a snapshot: which record it stands for, and what proves that its rows are those that were written. */
const snapshotHead = z.strictObject({
  format: z.literal(1),
  seq: z.number().int().positive(),
  hash: z.string().length(64),
  total: z.number().int().nonnegative(),
  rowsHash: z.string().length(64),
});
export type SnapshotHead = z.infer<typeof snapshotHead>;

/** A row together with the erasable values that it names. */
export type SnapshotRow = JournalRow & { readonly erasable: Readonly<Record<string, string>> };

const compress = promisify(gzip);

/** The bytes of a snapshot whose rows are already lines of JSON. */
export const writeSnapshot = async (
  at: { readonly seq: number; readonly hash: string },
  lines: readonly string[],
): Promise<Uint8Array> => {
  const rowsHash = createHash('sha256');
  for (const line of lines) rowsHash.update(`${line}\n`);
  const head: SnapshotHead = {
    format: 1,
    ...at,
    total: lines.length,
    rowsHash: rowsHash.digest('hex'),
  };
  return compress(`${[JSON.stringify(head), ...lines].join('\n')}\n`, { level: 3 });
};

/** The lines of a snapshot, without having it all in memory at once. Throws on a file that is not whole. */
export async function* readSnapshotLines(bytes: Uint8Array): AsyncGenerator<string> {
  const text = createGunzip();
  text.end(bytes);
  text.setEncoding('utf8');
  let rest = '';
  for await (const piece of text) {
    const lines = `${rest}${String(piece)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** The head of a snapshot, or null when it can't be read. */
export const readSnapshotHead = async (bytes: Uint8Array): Promise<SnapshotHead | null> => {
  try {
    for await (const line of readSnapshotLines(bytes)) {
      return snapshotHead.safeParse(JSON.parse(line)).data ?? null;
    }
  } catch {
    // Not one of ours any more: the journal itself has everything.
  }
  return null;
};

/** Whether every row is there and is what was written: asked before the first of them is given to anybody. */
export const isWholeSnapshot = async (bytes: Uint8Array, head: SnapshotHead): Promise<boolean> => {
  const rowsHash = createHash('sha256');
  let count = -1;
  try {
    for await (const line of readSnapshotLines(bytes)) {
      if (++count > 0) rowsHash.update(`${line}\n`);
    }
  } catch {
    return false;
  }
  return count === head.total && rowsHash.digest('hex') === head.rowsHash;
};
