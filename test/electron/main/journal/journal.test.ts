import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#main/journal/sha256.ts';
import { appendAll, numbers, openAt, readEverything } from '#support/journal-bench.ts';
import { request } from '#support/journal-request.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const firstFile = (folder: string): string => join(folder, 'journal', '000001.ndjson');

describe('the journal', () => {
  test('starts empty, with 64 zeros, and without a file', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder);
    expect(journal.state()).toEqual({ seq: 0, hash: '0'.repeat(64), snapshotSeq: 0, damage: null });
    expect(await journal.read({ after: 0, maxBytes: 1000 })).toEqual({ records: [], isLast: true });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('chains every record over canonical JSON and writes one line for each', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder);
    const [first, second] = await appendAll(journal, [request(1), request(2)]);
    await journal.close();
    const lines = readFileSync(firstFile(folder), 'utf8').split('\n');
    expect(lines).toHaveLength(3);
    const [json = '', hash, erasable] = (lines[1] ?? '').split('\t');
    expect(sha256(json)).toBe(hash);
    expect(hash).toBe(second?.hash);
    expect(erasable).toBe('{}');
    expect(second?.prevHash).toBe(first?.hash);
    expect(JSON.parse(json)).toMatchObject({ seq: 2, device: 'device-1', requestId: 'request-2' });
  });

  test('answers after a restart as before it', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder);
    const written = await appendAll(
      journal,
      numbers(20).map((each) => request(each)),
    );
    const state = journal.state();
    await journal.close();
    const again = await openAt(folder);
    expect(again.state()).toEqual(state);
    expect(await readEverything(again)).toEqual(written);
    expect(await again.verify()).toEqual({ status: 'intact', seq: 20, hash: state.hash });
  });

  test('refuses a request that had not read the newest record', async () => {
    const journal = await openAt(temporaryFolder());
    await appendAll(journal, [request(1), request(2)]);
    const late = await journal.append(request(3, { expectedSeq: 1 }));
    expect(late).toEqual({ status: 'behind', seq: 2 });
    const ahead = await journal.append(request(4, { expectedSeq: 7 }));
    expect(ahead).toEqual({ status: 'behind', seq: 2 });
    expect(journal.state().seq).toBe(2);
  });

  test('gives a repeated request the same answer, also after a restart', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder);
    const [first] = await appendAll(journal, [request(1), request(2)]);
    expect(await journal.append(request(1))).toEqual({ status: 'appended', record: first });
    await journal.close();
    const again = await openAt(folder);
    expect(await again.append(request(1))).toEqual({ status: 'appended', record: first });
    expect(again.state().seq).toBe(2);
  });

  test('gives twins in one batch one record', async () => {
    const journal = await openAt(temporaryFolder());
    const [one, other] = await Promise.all([
      journal.append(request(1)),
      journal.append(request(1)),
    ]);
    expect(one).toEqual(other);
    expect(one.status).toBe('appended');
    expect(journal.state().seq).toBe(1);
  });

  test('numbers 200 racing appends without a gap or a double', async () => {
    const journal = await openAt(temporaryFolder());
    const race = async (number: number): Promise<number> => {
      for (let { seq } = journal.state(); ;) {
        const answer = await journal.append(request(number, { expectedSeq: seq }));
        if (answer.status === 'appended') return answer.record.seq;
        if (answer.status === 'failed') throw new Error(answer.problem);
        ({ seq } = answer);
      }
    };
    const given = await Promise.all(numbers(200).map(race));
    expect([...given].sort((one, other) => one - other)).toEqual(numbers(200));
    expect((await readEverything(journal)).map(({ seq }) => seq)).toEqual(numbers(200));
  });

  test('commits a pipeline of appends in one write', async () => {
    const journal = await openAt(temporaryFolder());
    const answers = await Promise.all(numbers(50).map((each) => journal.append(request(each))));
    expect(answers.every(({ status }) => status === 'appended')).toBe(true);
    expect(journal.state().seq).toBe(50);
  });

  test('seals a full file and chains the next one to it', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder, undefined, { segmentBytes: 2_000 });
    const written = await appendAll(
      journal,
      numbers(40).map((each) => request(each)),
    );
    await journal.close();
    const files = readdirSync(join(folder, 'journal'));
    expect(files.length).toBeGreaterThan(4);
    expect(files[0]).toBe('000001.ndjson');
    const again = await openAt(folder, undefined, { segmentBytes: 2_000 });
    expect(await readEverything(again, 700)).toEqual(written);
    await appendAll(again, [request(41)]);
    expect((await again.verify()).status).toBe('intact');
  });

  test('reads a page of about the size asked for, one record at least, from any place', async () => {
    const journal = await openAt(temporaryFolder());
    const written = await appendAll(
      journal,
      numbers(30).map((each) => request(each)),
    );
    for (const after of [0, 7, 28, 29, 30, 99]) {
      const page = await journal.read({ after, maxBytes: 1 });
      expect(page.records).toEqual(written.slice(after, after + 1));
      expect(page.isLast).toBe(after >= 29);
    }
    const { records } = await journal.read({ after: 3, maxBytes: 1_500 });
    expect(records.length).toBeGreaterThan(1);
    expect(records.length).toBeLessThan(10);
  });

  test('refuses an erasable value that does not have its hash', async () => {
    const journal = await openAt(temporaryFolder());
    await expect(
      journal.append(request(1, { erasable: { ['0'.repeat(64)]: 'a note' } })),
    ).rejects.toThrow('does not have its hash');
    expect(journal.state().seq).toBe(0);
  });

  test('tells of each record that is on the disk, once', async () => {
    const told: number[] = [];
    const journal = await openAt(temporaryFolder(), undefined, {
      onAppended: (records) => told.push(...records.map(({ seq }) => seq)),
    });
    await appendAll(journal, [request(1), request(2), request(1)]);
    expect(told).toEqual([1, 2]);
  });
});
