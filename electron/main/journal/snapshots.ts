import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Request, Response } from '#contract/contract.ts';
import { writeAtomically } from '#main/atomic-file.ts';
import type { Disk } from '#main/disk.ts';
import { errorCode } from '#main/file-problem.ts';
import { takeTurns } from '#main/turns.ts';
import type { Chain } from './chain.ts';
import { startFold, type Fold } from './fold.ts';
import { noHash } from './record-line.ts';
import {
  isWholeSnapshot,
  readSnapshotHead,
  readSnapshotLines,
  writeSnapshot,
  type SnapshotHead,
} from './snapshot-file.ts';
import { pageSnapshot, type SnapshotPager } from './snapshot-pages.ts';

type Rows = Response<'journal:rows'>;

/** The newest snapshot of a workspace: a shortcut for a rebuild, never a source of truth. */
export type Snapshots = {
  /** The record it stands for; 0 when there is none. */
  readonly seq: () => number;
  readonly rows: (cursor: number, maxBytes: number) => Promise<Rows>;
  /** Folds the last snapshot and every record since into a new one. */
  readonly take: () => Promise<void>;
  /** Forgets and removes the file: an erased value may stand in it. */
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly folder: string;
  readonly disk: Disk;
  readonly chain: Chain;
  readonly read: (request: Request<'journal:read'>) => Promise<Response<'journal:read'>>;
};

const fileName = 'snapshot.ndjson.gz';
const foldBytes = 512 * 1024;
const nothing: Rows = { seq: 0, total: 0, rows: [], erasable: {}, next: null };

const readFile = async (disk: Disk, path: string): Promise<Uint8Array | null> => {
  try {
    return await disk.read(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/** The hash of record `seq`, as the journal has it now. */
const hashAt = async ({ chain, read }: Options, seq: number): Promise<string> => {
  if (seq === chain.seq) return chain.hash;
  const { records } = await read({ after: seq - 1, maxBytes: 1 });
  return records[0]?.hash ?? noHash;
};

/** The head of the file on disk when it belongs to this chain; an older program's, or another journal's, is ignored. */
const readHead = async (options: Options, path: string): Promise<SnapshotHead | null> => {
  const bytes = await readFile(options.disk, path).catch(() => null);
  const head = bytes === null ? null : await readSnapshotHead(bytes);
  if (head === null || head.seq > options.chain.seq) return null;
  const hash = await hashAt(options, head.seq).catch(() => noHash);
  return hash === head.hash ? head : null;
};

const foldRecords = async (options: Options, fold: Fold, after: number): Promise<number> => {
  for (let seq = after, isLast = false; ;) {
    const page = await options.read({ after: seq, maxBytes: foldBytes });
    for (const record of page.records) fold.add(record);
    seq += page.records.length;
    ({ isLast } = page);
    if (isLast) return seq;
    // Between two pages the journal and the windows have their turn.
    await setImmediate();
  }
};

export const openSnapshots = async (options: Options): Promise<Snapshots> => {
  const { disk } = options;
  const path = join(options.folder, fileName);
  const turns = takeTurns();
  let head = await readHead(options, path);
  let pager: SnapshotPager | null = null;
  let isClosed = false;

  const wholeBytes = async (): Promise<Uint8Array | null> => {
    const bytes = head === null ? null : await readFile(disk, path);
    if (bytes === null || head === null) return null;
    return (await isWholeSnapshot(bytes, head)) ? bytes : null;
  };

  const take = async (): Promise<void> => {
    if (isClosed) return;
    const fold = startFold();
    const bytes = await wholeBytes().catch(() => null);
    if (bytes !== null) await foldRowsOf(bytes, fold);
    const seq = await foldRecords(options, fold, bytes === null ? 0 : (head?.seq ?? 0));
    const hash = await hashAt(options, seq);
    if (seq === 0) return;
    await writeAtomically(disk, path, await writeSnapshot({ seq, hash }, fold.lines()));
    pager = null;
    head = await readHead(options, path);
  };

  const rows = async (cursor: number, maxBytes: number): Promise<Rows> => {
    if (pager === null || cursor === 0) {
      const bytes = await wholeBytes();
      if (bytes === null || head === null) {
        head = null;
        return nothing;
      }
      pager = pageSnapshot(bytes, head);
    }
    return pager.page(cursor, maxBytes);
  };

  return {
    seq: () => head?.seq ?? 0,
    rows: (cursor, maxBytes) => turns(() => rows(cursor, maxBytes)),
    take: () => turns(take),
    forget: () =>
      turns(async () => {
        pager = null;
        head = null;
        await disk.remove(path);
      }),
    close: async () => {
      isClosed = true;
      await turns(async () => {
        pager = null;
      });
    },
  };
};

const foldRowsOf = async (bytes: Uint8Array, fold: Fold): Promise<void> => {
  let isHead = true;
  for await (const line of readSnapshotLines(bytes)) {
    if (!isHead) fold.addRow(line);
    isHead = false;
  }
};
