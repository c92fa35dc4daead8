import { join } from 'node:path';
import type { Disk } from '#main/disk.ts';
import { errorCode } from '#main/file-problem.ts';
import { noHash } from './record-line.ts';
import { rememberRequests, type RequestMemory } from './request-memory.ts';
import { scanSegment, type Scan } from './scan-segment.ts';

/** One file of the journal. */
export type Segment = {
  readonly path: string;
  readonly firstSeq: number;
  /** Where each record begins, in bytes. */
  offsets: number[];
  /** Up to where the file is known to be good; whatever lies beyond is cut before the next write. */
  goodBytes: number;
};

export type Damage = { readonly seq: number; readonly file: string };

/** What main knows of a journal without having it in memory: places and hashes, no contents. */
export type Chain = {
  readonly folder: string;
  readonly segments: Segment[];
  readonly requests: RequestMemory;
  seq: number;
  hash: string;
  /** The newest file is longer than its good part: a torn tail, or a write that failed half-way. */
  isTailDirty: boolean;
  damage: Damage | null;
};

const segmentName = /^\d{6}\.ndjson$/;

export const segmentPath = (folder: string, index: number): string =>
  join(folder, `${String(index).padStart(6, '0')}.ndjson`);

const listSegments = async (disk: Disk, folder: string): Promise<readonly string[]> => {
  try {
    return (await disk.list(folder)).filter((name) => segmentName.test(name)).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
};

const adopt = (chain: Chain, path: string, scan: Scan): void => {
  chain.segments.push({
    path,
    firstSeq: chain.seq + 1,
    offsets: [...scan.offsets],
    goodBytes: scan.goodBytes,
  });
  scan.requestIds.forEach((id, index) => chain.requests.remember(id, chain.seq + 1 + index));
  chain.seq = scan.seq;
  chain.hash = scan.hash;
};

const damageOf = (chain: Chain, name: string, scan: Scan, isNewest: boolean): Damage | null => {
  if (scan.ending === 'damaged' || (scan.ending === 'torn' && !isNewest)) {
    return { seq: chain.seq + 1, file: name };
  }
  return null;
};

/**
 * Reads a journal folder up to the newest record or the first damage, checking every hash on the way. Nothing is
 * written: a torn tail is only noted, so that a folder that can't be written can still be read.
 */
export const readChain = async (disk: Disk, folder: string): Promise<Chain> => {
  const names = await listSegments(disk, folder);
  const requests = rememberRequests();
  const chain: Chain = {
    folder,
    segments: [],
    requests,
    seq: 0,
    hash: noHash,
    isTailDirty: false,
    damage: null,
  };
  for (const [index, name] of names.entries()) {
    const path = segmentPath(folder, index + 1);
    if (join(folder, name) !== path) {
      return { ...chain, damage: { seq: chain.seq + 1, file: name } };
    }
    const scan = scanSegment(Buffer.from(await disk.read(path)), chain.seq, chain.hash);
    adopt(chain, path, scan);
    chain.damage = damageOf(chain, name, scan, index === names.length - 1);
    chain.isTailDirty = scan.ending !== 'whole';
    if (chain.damage !== null) return chain;
  }
  return chain;
};
