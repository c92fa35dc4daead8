import { afterEach } from 'vitest';
import type { AppendRequest, JournalRecord } from '#contract/journal.ts';
import { nodeDisk, type Disk } from '#main/disk.ts';
import { openJournal, type Journal, type JournalOptions } from '#main/journal/journal.ts';
import { sha256 } from '#main/journal/sha256.ts';
import { request } from './journal-request.ts';

/** A request whose row names an erasable value. */
export const personalRequest = (number: number, value: string): AppendRequest => {
  const hash = sha256(value);
  return request(number, {
    entries: [
      {
        table: 'contacts',
        id: `contact-${number}`,
        before: null,
        after: { name: 'Kim', note: { $erasable: hash } },
      },
    ],
    erasable: { [hash]: value },
  });
};

const opened: Journal[] = [];

afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
});

/** Opens a journal that is closed after the test. */
export const openAt = async (
  folder: string,
  disk: Disk = nodeDisk,
  more: Partial<JournalOptions> = {},
): Promise<Journal> => {
  const journal = await openJournal({
    folder,
    disk,
    device: 'device-1',
    now: () => '2026-11-24T09:00:00.000Z',
    ...more,
  });
  opened.push(journal);
  return journal;
};

/** Appends requests one after the other and answers the records; throws when one was refused. */
export const appendAll = async (
  journal: Journal,
  requests: readonly AppendRequest[],
): Promise<readonly JournalRecord[]> => {
  const records: JournalRecord[] = [];
  for (const each of requests) {
    const answer = await journal.append(each);
    if (answer.status !== 'appended') throw new Error(JSON.stringify(answer));
    records.push(answer.record);
  }
  return records;
};

export const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

/** Everything in the journal, page by page. */
export const readEverything = async (
  journal: Journal,
  maxBytes = 2_000,
): Promise<readonly JournalRecord[]> => {
  const records: JournalRecord[] = [];
  for (;;) {
    const page = await journal.read({ after: records.length, maxBytes });
    records.push(...page.records);
    if (page.isLast) return records;
  }
};
