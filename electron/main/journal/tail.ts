import { dirname } from 'node:path';
import type { Disk, DiskFile } from '#main/disk.ts';
import { writeAll } from '#main/write-all.ts';
import { segmentPath, type Chain, type Segment } from './chain.ts';

/** A file of the journal is sealed, and the next begun, when it has grown to this. */
export const defaultSegmentBytes = 16 * 1024 * 1024;

/** The end of the journal that is open for writing. */
export type Tail = {
  /** Appends bytes that hold records starting at `starts` (bytes from the first), durably or not at all. */
  readonly append: (bytes: Buffer, starts: readonly number[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Options = { readonly disk: Disk; readonly chain: Chain; readonly segmentBytes: number };

/** A power cut must not take the folders themselves: from the journal's up to the data folder, each names the next. */
const syncWayUp = async ({ disk, chain }: Options): Promise<void> => {
  const workspace = dirname(chain.folder);
  for (const folder of [workspace, dirname(workspace), dirname(dirname(workspace))]) {
    await disk.syncFolder(folder);
  }
};

const beginSegment = async (options: Options): Promise<DiskFile> => {
  const { disk, chain } = options;
  await disk.makeFolder(chain.folder);
  const path = segmentPath(chain.folder, chain.segments.length + 1);
  // Left by a beginning that failed after the file was there: it holds nothing, for it isn't in the chain.
  await disk.remove(path);
  const file = await disk.open(path, 'wx');
  try {
    await file.sync();
    await disk.syncFolder(chain.folder);
    if (chain.segments.length === 0) await syncWayUp(options);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  chain.segments.push({ path, firstSeq: chain.seq + 1, offsets: [], goodBytes: 0 });
  return file;
};

/** Cuts what lies beyond the last good byte: the step without which the next record would be buried behind rubbish. */
const cutTail = async (file: DiskFile, segment: Segment, chain: Chain): Promise<void> => {
  await file.truncate(segment.goodBytes);
  await file.datasync();
  chain.isTailDirty = false;
};

export const openTail = (options: Options): Tail => {
  const { disk, chain, segmentBytes } = options;
  let file: DiskFile | null = null;

  const close = async (): Promise<void> => {
    const closing = file;
    file = null;
    await closing?.close();
  };

  const ready = async (): Promise<{ readonly file: DiskFile; readonly segment: Segment }> => {
    const newest = chain.segments.at(-1);
    if (newest !== undefined && (newest.goodBytes < segmentBytes || chain.isTailDirty)) {
      file ??= await disk.open(newest.path, 'r+');
      if (chain.isTailDirty) await cutTail(file, newest, chain);
      if (newest.goodBytes < segmentBytes) return { file, segment: newest };
    }
    await close();
    file = await beginSegment(options);
    const begun = chain.segments.at(-1);
    if (begun === undefined) throw new Error('a journal file was begun and is not there');
    return { file, segment: begun };
  };

  const append: Tail['append'] = async (bytes, starts) => {
    const end = await ready();
    try {
      await writeAll(end.file, bytes, end.segment.goodBytes);
      await end.file.datasync();
    } catch (error) {
      chain.isTailDirty = true;
      await cutTail(end.file, end.segment, chain).catch(() => undefined);
      throw error;
    }
    for (const start of starts) end.segment.offsets.push(end.segment.goodBytes + start);
    end.segment.goodBytes += bytes.length;
  };

  return { append, close };
};
