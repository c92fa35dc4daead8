import { join } from 'node:path';
import type { Request, Response } from '#contract/contract.ts';
import type { JournalRecord } from '#contract/journal.ts';
import type { Disk } from '#main/disk.ts';
import { toFileProblem } from '#main/file-problem.ts';
import { takeTurns } from '#main/turns.ts';
import { queueAppends } from './append-queue.ts';
import { checkErasable } from './check-erasable.ts';
import { readChain } from './chain.ts';
import { eraseValues } from './erase.ts';
import { readRecords } from './read-records.ts';
import { openSnapshots } from './snapshots.ts';
import { defaultSegmentBytes, openTail } from './tail.ts';
import { verifyChain } from './verify.ts';

/** The journal of one workspace: the only sequencer, and the truth. */
export type Journal = {
  readonly state: () => Response<'journal:state'>;
  readonly append: (request: Request<'journal:append'>) => Promise<Response<'journal:append'>>;
  readonly read: (request: Request<'journal:read'>) => Promise<Response<'journal:read'>>;
  readonly rows: (request: Request<'journal:rows'>) => Promise<Response<'journal:rows'>>;
  readonly erase: (request: Request<'journal:erase'>) => Promise<Response<'journal:erase'>>;
  readonly verify: () => Promise<Response<'journal:verify'>>;
  /** Folds what came since the last snapshot into a new one, when there is enough of it. */
  readonly takeSnapshot: (atLeast: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type JournalOptions = {
  /** The workspace's folder; the journal lies in `journal/` beneath it. */
  readonly folder: string;
  readonly disk: Disk;
  readonly device: string;
  readonly now: () => string;
  readonly segmentBytes?: number;
  /** A snapshot is taken, off the critical path, each time so many records have come. */
  readonly snapshotEvery?: number;
  readonly onAppended?: (records: readonly JournalRecord[]) => void;
  /** Work that failed off the critical path and that nobody waits for. */
  readonly onFault?: (error: unknown) => void;
};

/**
 * Opens the journal in `folder`, checking the whole chain; a missing folder is an empty journal. Rejects only when the
 * folder can't be read at all: damage in it opens the journal up to there, for reading.
 */
export const openJournal = async (options: JournalOptions): Promise<Journal> => {
  const { disk, device, now, snapshotEvery = 20_000 } = options;
  const chain = await readChain(disk, join(options.folder, 'journal'));
  const turns = takeTurns();
  const tail = openTail({
    disk,
    chain,
    segmentBytes: options.segmentBytes ?? defaultSegmentBytes,
  });
  const page = (after: number, maxBytes: number): ReturnType<typeof readRecords> =>
    readRecords(disk, chain, after, maxBytes);
  const read: Journal['read'] = ({ after, maxBytes }) => turns(() => page(after, maxBytes));
  const snapshots = await openSnapshots({ folder: options.folder, disk, chain, read });

  let isFolding = false;
  const takeSnapshot: Journal['takeSnapshot'] = async (atLeast) => {
    if (isFolding || chain.seq - snapshots.seq() < Math.max(1, atLeast)) return;
    isFolding = true;
    await snapshots.take().finally(() => {
      isFolding = false;
    });
  };
  const append = queueAppends({
    chain,
    tail,
    turns,
    device,
    now,
    readRecord: async (seq) => {
      const { records } = await page(seq - 1, 1);
      const [record] = records;
      if (record === undefined) throw new Error(`record ${seq} is not in the journal`);
      return record;
    },
    onAppended: (records) => {
      options.onAppended?.(records);
      takeSnapshot(snapshotEvery).catch((error: unknown) => options.onFault?.(error));
    },
  });

  return {
    state: () => ({
      seq: chain.seq,
      hash: chain.hash,
      snapshotSeq: snapshots.seq(),
      damage: chain.damage,
    }),
    append: async (request) => {
      checkErasable(request);
      return append(request);
    },
    read,
    rows: ({ cursor, maxBytes }) => snapshots.rows(cursor, maxBytes),
    erase: async ({ hashes }) => {
      try {
        await turns(async () => {
          await tail.close();
          await eraseValues(disk, chain, new Set(hashes));
        });
        await snapshots.forget();
        return { status: 'done' };
      } catch (error) {
        return { status: 'failed', problem: toFileProblem(error) };
      }
    },
    verify: () => turns(() => verifyChain(disk, chain)),
    takeSnapshot,
    close: async () => {
      await snapshots.close();
      await turns(() => tail.close());
    },
  };
};
