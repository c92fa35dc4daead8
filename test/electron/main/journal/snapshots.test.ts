import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppendRequest, JournalRow } from '#contract/journal.ts';
import type { Journal } from '#main/journal/journal.ts';
import { appendAll, numbers, openAt, personalRequest } from '#support/journal-bench.ts';
import { request } from '#support/journal-request.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const fileOf = (folder: string): string => join(folder, 'snapshot.ndjson.gz');

type Everything = {
  readonly seq: number;
  readonly rows: readonly JournalRow[];
  readonly erasable: Readonly<Record<string, string>>;
};

const allRows = async (journal: Journal, maxBytes = 200): Promise<Everything> => {
  const rows: JournalRow[] = [];
  const erasable: Record<string, string> = {};
  for (let cursor = 0; ;) {
    const page = await journal.rows({ cursor, maxBytes });
    rows.push(...page.rows);
    Object.assign(erasable, page.erasable);
    if (page.next === null) return { seq: page.seq, rows, erasable };
    expect(page.next).toBe(rows.length);
    cursor = page.next;
  }
};

/** The rows as a plain reading of the journal leaves them. */
const fold = (requests: readonly AppendRequest[]): readonly JournalRow[] => {
  const rows = new Map<string, JournalRow>();
  for (const { table, id, after } of requests.flatMap(({ entries }) => entries)) {
    const key = JSON.stringify([table, id]);
    if (after === null) rows.delete(key);
    else rows.set(key, { table, id, row: after });
  }
  return [...rows.values()];
};

const byKey = (rows: readonly JournalRow[]): readonly JournalRow[] =>
  [...rows].sort((one, other) =>
    `${one.table}/${one.id}` < `${other.table}/${other.id}` ? -1 : 1,
  );

describe('a snapshot', () => {
  test('equals the fold of the journal, however it was cut into snapshots', async () => {
    const entry = fc.record({
      table: fc.constantFrom('clients', 'systems'),
      id: fc.constantFrom('1', '2', '3', '4'),
      before: fc.constant(null),
      after: fc.option(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer()), {
        freq: 3,
        nil: null,
      }),
    });
    const step = fc.record({
      entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
      isSnapshot: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const journal = await openAt(temporaryFolder());
        const requests = steps.map(({ entries }, index) => request(index + 1, { entries }));
        for (const [index, { isSnapshot }] of steps.entries()) {
          await appendAll(journal, requests.slice(index, index + 1));
          if (isSnapshot) await journal.takeSnapshot(1);
        }
        await journal.takeSnapshot(1);
        const { seq, rows } = await allRows(journal);
        expect(seq).toBe(steps.length);
        expect(byKey(rows)).toEqual(byKey(fold(requests)));
      }),
      { seed: 20261124, numRuns: 60 },
    );
  });

  test('stands after a restart and is continued by the records after it', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder);
    await appendAll(
      journal,
      numbers(30).map((each) => request(each)),
    );
    await journal.takeSnapshot(1);
    await appendAll(journal, [request(31)]);
    await journal.close();
    const again = await openAt(folder);
    expect(again.state()).toMatchObject({ seq: 31, snapshotSeq: 30 });
    const { rows, seq } = await allRows(again);
    expect(seq).toBe(30);
    expect(rows).toHaveLength(30);
    expect((await again.read({ after: seq, maxBytes: 1000 })).records).toHaveLength(1);
  });

  test('is taken by itself each time enough records have come', async () => {
    const journal = await openAt(temporaryFolder(), undefined, { snapshotEvery: 10 });
    await appendAll(
      journal,
      numbers(25).map((each) => request(each)),
    );
    await expect.poll(() => journal.state().snapshotSeq).toBeGreaterThanOrEqual(10);
  });

  test('is not taken for less than was asked', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder);
    await journal.takeSnapshot(1);
    await appendAll(journal, [request(1), request(2)]);
    await journal.takeSnapshot(3);
    expect(existsSync(fileOf(folder))).toBe(false);
  });

  test('of another journal, or ahead of this one, is ignored', async () => {
    const one = temporaryFolder();
    const journal = await openAt(one);
    await appendAll(
      journal,
      numbers(5).map((each) => request(each)),
    );
    await journal.takeSnapshot(1);
    const other = temporaryFolder();
    const second = await openAt(other);
    await appendAll(
      second,
      numbers(7).map((each) => request(each, { by: 'somebody else' })),
    );
    await second.close();
    writeFileSync(fileOf(other), readFileSync(fileOf(one)));
    expect((await openAt(other)).state().snapshotSeq).toBe(0);
    const empty = temporaryFolder();
    writeFileSync(fileOf(empty), readFileSync(fileOf(one)));
    expect((await openAt(empty)).state().snapshotSeq).toBe(0);
  });

  test('that was damaged is ignored as a whole, before a single row is given', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder);
    await appendAll(
      journal,
      numbers(40).map((each) => request(each)),
    );
    await journal.takeSnapshot(1);
    await journal.close();
    const good = readFileSync(fileOf(folder));
    const altered = gzipSync(gunzipSync(good).toString('utf8').replace('Måleri 7', 'Måleri 8'));
    for (const bytes of [good.subarray(0, good.length - 20), altered, Buffer.from('junk')]) {
      writeFileSync(fileOf(folder), bytes);
      const again = await openAt(folder);
      const { seq, rows } = await allRows(again);
      expect([seq, rows]).toEqual([0, []]);
      expect(again.state().snapshotSeq).toBe(0);
      await again.takeSnapshot(1);
      expect((await allRows(again)).rows).toHaveLength(40);
      await again.close();
    }
  });

  test('gives erasable values beside the rows that name them, until they are erased', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder);
    const asked = personalRequest(1, 'salt|a note');
    const [hash = ''] = Object.keys(asked.erasable);
    const renamed = request(2, {
      entries: [
        {
          table: 'contacts',
          id: 'contact-1',
          before: null,
          after: { name: 'Kim B', note: { $erasable: hash } },
        },
      ],
    });
    await appendAll(journal, [asked, renamed]);
    await journal.takeSnapshot(1);
    expect((await allRows(journal)).erasable).toEqual({ [hash]: 'salt|a note' });
    expect(await journal.erase({ hashes: [hash] })).toEqual({ status: 'done' });
    await appendAll(journal, [request(3)]);
    await journal.takeSnapshot(1);
    const { rows, erasable } = await allRows(journal);
    expect(erasable).toEqual({});
    expect(rows[0]?.row).toEqual({ name: 'Kim B', note: { $erasable: hash } });
    const stored = [
      readFileSync(fileOf(folder)),
      readFileSync(join(folder, 'journal', '000001.ndjson')),
    ];
    expect(gunzipSync(stored[0] ?? '').toString('utf8')).not.toContain('a note');
    expect(stored[1]?.toString('utf8')).not.toContain('a note');
  });
});
