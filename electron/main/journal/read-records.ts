import type { JournalRecord } from '#contract/journal.ts';
import type { Disk } from '#main/disk.ts';
import type { Chain, Segment } from './chain.ts';
import { readLine } from './record-line.ts';

/** A stretch of one file that holds whole records. */
type Stretch = {
  readonly segment: Segment;
  readonly firstSeq: number;
  readonly from: number;
  readonly to: number;
};

const endOf = (segment: Segment, index: number): number =>
  segment.offsets[index + 1] ?? segment.goodBytes;

const segmentOf = (chain: Chain, seq: number): Segment | null =>
  chain.segments.find(
    ({ firstSeq, offsets }) => seq >= firstSeq && seq < firstSeq + offsets.length,
  ) ?? null;

/** The records from `seq` that fit in `maxBytes`: at least one, and all of one file. */
const stretchFrom = (chain: Chain, seq: number, maxBytes: number): Stretch | null => {
  const segment = segmentOf(chain, seq);
  const from = segment?.offsets[seq - segment.firstSeq];
  if (segment === null || from === undefined) return null;
  let last = seq - segment.firstSeq;
  while (last + 1 < segment.offsets.length && endOf(segment, last + 1) - from <= maxBytes) last++;
  return { segment, firstSeq: seq, from, to: endOf(segment, last) };
};

const readStretch = async (disk: Disk, { segment, from, to }: Stretch): Promise<Buffer> => {
  const bytes = Buffer.alloc(to - from);
  const file = await disk.open(segment.path, 'r');
  try {
    let filled = 0;
    while (filled < bytes.length) {
      const count = await file.read(bytes.subarray(filled), from + filled);
      if (count <= 0) break;
      filled += count;
    }
  } finally {
    await file.close();
  }
  return bytes;
};

/** Thrown when a record that was read at start is no longer what it was: the file changed beneath us. */
export const damagedRecord = (seq: number): Error =>
  Object.assign(new Error(`record ${seq} of the journal is damaged`), { code: 'DAMAGED' });

const toRecords = (bytes: Buffer, { segment, firstSeq, from }: Stretch): JournalRecord[] => {
  const records: JournalRecord[] = [];
  let begin = 0;
  while (begin < bytes.length) {
    const seq = firstSeq + records.length;
    const end = endOf(segment, seq - segment.firstSeq) - from;
    const record = readLine(bytes.subarray(begin, end - 1));
    if (record === null || record.seq !== seq) throw damagedRecord(seq);
    records.push(record);
    begin = end;
  }
  return records;
};

/**
 * Reads records after `after`, oldest first, about `maxBytes` of them (one at least, when there is one), straight from
 * where they stand. Rejects when one of them is not what was written.
 */
export const readRecords = async (
  disk: Disk,
  chain: Chain,
  after: number,
  maxBytes: number,
): Promise<{ readonly records: JournalRecord[]; readonly isLast: boolean }> => {
  const stretch = stretchFrom(chain, after + 1, maxBytes);
  if (stretch === null) return { records: [], isLast: true };
  const records = toRecords(await readStretch(disk, stretch), stretch);
  return { records, isLast: after + records.length >= chain.seq };
};
