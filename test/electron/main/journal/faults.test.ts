import { describe, expect, test } from 'vitest';
import type { AppendRequest, JournalRecord } from '#contract/journal.ts';
import type { Journal } from '#main/journal/journal.ts';
import { faultyDisk, type Fault, type FaultyDisk } from '#support/faulty-disk.ts';
import { appendAll, openAt, personalRequest, readEverything } from '#support/journal-bench.ts';
import { request } from '#support/journal-request.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const segmentBytes = 900;

/** Appends until the journal has taken each request once; answers what was acknowledged, refusals counted. */
const appendTwo = async (
  journal: Journal,
  first: number,
): Promise<{ readonly records: JournalRecord[]; readonly refused: AppendRequest[] }> => {
  const records: JournalRecord[] = [];
  const refused: AppendRequest[] = [];
  for (const number of [first, first + 1]) {
    const asked = request(number, { expectedSeq: journal.state().seq });
    const answer = await journal.append(asked);
    if (answer.status === 'appended') records.push(answer.record);
    else refused.push(asked);
  }
  return { records, refused };
};

type Outcome = { readonly calls: number; readonly refusals: number };

/** Two records, two more while the disk fails, then the refused ones again: everything acknowledged must be there, once. */
const runWith = async (disk: FaultyDisk, arm: () => void): Promise<Outcome> => {
  const folder = temporaryFolder();
  const journal = await openAt(folder, disk, { segmentBytes });
  const before = await appendAll(journal, [request(1), request(2)]);
  arm();
  const { records, refused } = await appendTwo(journal, 3);
  const calls = disk.calls();
  disk.disarm();
  const { seq } = journal.state();
  const retried = await appendAll(
    journal,
    refused.map((each, index) => ({ ...each, expectedSeq: seq + index })),
  );
  const last = await appendAll(journal, [request(99, { expectedSeq: journal.state().seq })]);
  await journal.close();

  const again = await openAt(folder, disk, { segmentBytes });
  const acknowledged = [...before, ...records, ...retried, ...last];
  expect(await readEverything(again)).toEqual(
    acknowledged.sort((one, other) => one.seq - other.seq),
  );
  expect((await again.verify()).status).toBe('intact');
  await again.close();
  return { calls, refusals: refused.length };
};

describe('a disk that fails', () => {
  for (const fault of ['ENOSPC', 'EIO', 'EACCES', 'short'] as const satisfies readonly Fault[]) {
    test(`${fault} at every single call leaves what was acknowledged, and nothing half`, async () => {
      const disk = faultyDisk();
      let refusals = 0;
      for (let call = 1, isThrough = false; !isThrough; call++) {
        const outcome = await runWith(disk, () => disk.arm(call, fault));
        refusals += outcome.refusals;
        isThrough = outcome.calls < call;
      }
      expect(refusals).toBeGreaterThan(3);
    });

    test(`${fault} that lasts from any call on loses nothing that was acknowledged`, async () => {
      const disk = faultyDisk();
      for (let call = 1; call < 14; call++) {
        await runWith(disk, () => disk.arm(call, fault, Number.MAX_SAFE_INTEGER));
      }
    });
  }

  test('tells what the matter was', async () => {
    const disk = faultyDisk();
    const journal = await openAt(temporaryFolder(), disk);
    for (const [fault, problem] of [
      ['ENOSPC', 'disk-full'],
      ['EROFS', 'read-only'],
      ['EACCES', 'not-permitted'],
      ['EIO', 'failed'],
    ] as const) {
      disk.arm(1, fault, Number.MAX_SAFE_INTEGER);
      expect(await journal.append(request(1))).toEqual({ status: 'failed', problem });
      disk.disarm();
    }
    await appendAll(journal, [request(1)]);
  });

  test('in a failed batch nobody is told of a record that is not there', async () => {
    const disk = faultyDisk();
    const journal = await openAt(temporaryFolder(), disk);
    await appendAll(journal, [request(1)]);
    disk.arm(1, 'EIO');
    const answers = await Promise.all([
      journal.append(request(2)),
      journal.append(request(3)),
      journal.append(request(4, { expectedSeq: 1 })),
    ]);
    disk.disarm();
    expect(answers.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed']);
    expect(journal.state().seq).toBe(1);
  });

  test('an erasure with a fault at any call leaves every value or none in each file, and the chain whole', async () => {
    const disk = faultyDisk();
    const value = 'salt|allergic to nuts';
    for (let call = 1, isThrough = false; !isThrough; call++) {
      const folder = temporaryFolder();
      const journal = await openAt(folder, disk, { segmentBytes });
      await appendAll(journal, [request(1), personalRequest(2, value), request(3)]);
      const [hash = ''] = Object.keys(personalRequest(2, value).erasable);
      disk.arm(call, 'EIO');
      const erased = await journal.erase({ hashes: [hash] });
      isThrough = disk.calls() < call;
      disk.disarm();
      await appendAll(journal, [request(4)]);
      const erasable = (await readEverything(journal))[1]?.erasable;
      if (erased.status === 'done') expect(erasable).toEqual({});
      expect((await journal.verify()).status).toBe('intact');
      await journal.close();
      const again = await openAt(folder, disk, { segmentBytes });
      expect(again.state().seq).toBe(4);
    }
  });
});
