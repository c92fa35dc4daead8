import { endOfLine, inspectLine, type LinkInChain } from './record-line.ts';

/** What one journal file holds, from its first byte to the last good one. */
export type Scan = {
  /** Where each good line begins. */
  readonly offsets: readonly number[];
  readonly requestIds: readonly string[];
  readonly seq: number;
  readonly hash: string;
  readonly goodBytes: number;
  /**
   * `torn`: the file ends in a line that was never finished, which nobody was promised. `damaged`: something that had
   * been written whole is not what it was.
   */
  readonly ending: 'whole' | 'torn' | 'damaged';
};

/** A power cut may leave a page of zeros where data should have come: no line of ours has a NUL in it. */
const hasNul = (bytes: Buffer): boolean => bytes.indexOf(0) >= 0;

const endingOf = (rest: Buffer): Scan['ending'] => {
  if (rest.length === 0) return 'whole';
  const end = endOfLine(rest, 0);
  if (end >= 0) return end === rest.length - 1 && hasNul(rest) ? 'torn' : 'damaged';
  // A finished record whose newline became something else was promised once.
  return inspectLine(rest.subarray(0, rest.length - 1)) === null ? 'torn' : 'damaged';
};

const follows = (link: LinkInChain | null, seq: number, hash: string): link is LinkInChain =>
  link !== null && link.seq === seq + 1 && link.prevHash === hash;

/** Reads a file's bytes as the continuation of the record `lastSeq` with the hash `lastHash`. */
export const scanSegment = (bytes: Buffer, lastSeq: number, lastHash: string): Scan => {
  let seq = lastSeq;
  let hash = lastHash;
  const offsets: number[] = [];
  const requestIds: string[] = [];
  let from = 0;
  for (let end = endOfLine(bytes, 0); end >= 0; end = endOfLine(bytes, from)) {
    const link = inspectLine(bytes.subarray(from, end));
    if (!follows(link, seq, hash)) break;
    offsets.push(from);
    requestIds.push(link.requestId);
    ({ seq, hash } = link);
    from = end + 1;
  }
  return {
    offsets,
    requestIds,
    seq,
    hash,
    goodBytes: from,
    ending: endingOf(bytes.subarray(from)),
  };
};
