import type { JournalRecord } from '#contract/journal.ts';
import { replaceFile } from '#main/atomic-file.ts';
import type { Disk } from '#main/disk.ts';
import type { Chain, Segment } from './chain.ts';
import { damagedRecord } from './read-records.ts';
import { readLine, writeLine } from './record-line.ts';

type Rewritten = { readonly bytes: Buffer; readonly offsets: number[] };

const withoutValues = (record: JournalRecord, hashes: ReadonlySet<string>): JournalRecord => ({
  ...record,
  erasable: Object.fromEntries(
    Object.entries(record.erasable).filter(([hash]) => !hashes.has(hash)),
  ),
});

const holdsAny = (record: JournalRecord, hashes: ReadonlySet<string>): boolean =>
  Object.keys(record.erasable).some((hash) => hashes.has(hash));

/** The file without the values; null when it has none of them. The part that is hashed stays to the byte. */
const rewrite = (
  bytes: Buffer,
  segment: Segment,
  hashes: ReadonlySet<string>,
): Rewritten | null => {
  const lines: Buffer[] = [];
  const offsets: number[] = [];
  let isChanged = false;
  let size = 0;
  for (const [index, from] of segment.offsets.entries()) {
    const end = segment.offsets[index + 1] ?? segment.goodBytes;
    let line = bytes.subarray(from, end);
    const record = readLine(line.subarray(0, -1));
    if (record === null) throw damagedRecord(segment.firstSeq + index);
    if (holdsAny(record, hashes)) {
      const json = line.toString('utf8', 0, line.indexOf('\t'));
      line = Buffer.from(writeLine(json, record.hash, withoutValues(record, hashes).erasable));
      isChanged = true;
    }
    lines.push(line);
    offsets.push(size);
    size += line.length;
  }
  return isChanged ? { bytes: Buffer.concat(lines), offsets } : null;
};

/** Takes values out of every file that has them, each file whole or not at all; the chain of hashes stays as it was. */
export const eraseValues = async (
  disk: Disk,
  chain: Chain,
  hashes: ReadonlySet<string>,
): Promise<void> => {
  for (const segment of chain.segments) {
    const rewritten = rewrite(Buffer.from(await disk.read(segment.path)), segment, hashes);
    if (rewritten === null) continue;
    await replaceFile(disk, segment.path, rewritten.bytes);
    segment.offsets = rewritten.offsets;
    segment.goodBytes = rewritten.bytes.length;
    if (segment === chain.segments.at(-1)) chain.isTailDirty = false;
  }
  await disk.syncFolder(chain.folder);
};
