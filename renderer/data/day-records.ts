import type { Instant } from '#domain/time/instant.ts';
import type { JournalPort, JournalRecord } from './journal-port.ts';

/** A day of one person is some hundred records; a day on which thousands were read in is nobody's work. */
const mostRecords = 3000;

const pageBytes = 400_000;

/** When a record was decided: its rows say so by the clock that people saw; else when the journal took it. */
export const momentOf = ({ entries, at }: JournalRecord): string => {
  const updatedAt = entries[0]?.after?.['updatedAt'];
  return typeof updatedAt === 'string' ? updatedAt : at;
};

const recordAt = async (port: JournalPort, seq: number): Promise<JournalRecord | null> => {
  const { records } = await port.read(seq - 1, 1);
  return records.find((record) => record.seq === seq) ?? null;
};

/** The first record that isn't before a moment, found by halving: twenty reads in a million records. */
async function firstFrom(port: JournalPort, moment: Instant, last: number): Promise<number> {
  let [low, high] = [1, last + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const record = await recordAt(port, middle);
    if (record === null || momentOf(record) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The journal's records from one moment up to another, oldest first. */
export async function readRecordsBetween(
  port: JournalPort,
  from: Instant,
  to: Instant,
): Promise<readonly JournalRecord[]> {
  const { seq: last } = await port.state();
  const found: JournalRecord[] = [];
  let after = (await firstFrom(port, from, last)) - 1;
  while (after < last && found.length < mostRecords) {
    const { records } = await port.read(after, pageBytes);
    const newest = records.at(-1);
    if (newest === undefined) break;
    found.push(...records.filter((each) => momentOf(each) >= from && momentOf(each) < to));
    if (momentOf(newest) >= to) break;
    after = newest.seq;
  }
  return found;
}
