import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JournalRecord } from '#contract/journal.ts';
import { noHash, readLine } from '#main/journal/record-line.ts';
import { scanSegment } from '#main/journal/scan-segment.ts';
import {
  appendAll,
  numbers,
  openAt,
  personalRequest,
  readEverything,
} from '#support/journal-bench.ts';
import { request } from '#support/journal-request.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const file = (folder: string): string => join(folder, 'journal', '000001.ndjson');

let whole: Buffer;
let written: readonly JournalRecord[];

beforeAll(async () => {
  const folder = temporaryFolder();
  const journal = await openAt(folder);
  written = await appendAll(
    journal,
    numbers(8).map((each) =>
      each % 3 === 0 ? personalRequest(each, `salt|note ${each}`) : request(each),
    ),
  );
  await journal.close();
  whole = readFileSync(file(folder));
});

/** The records that a scan takes for good, read in full. */
const accepted = (bytes: Buffer): readonly (JournalRecord | null)[] => {
  const { offsets, goodBytes } = scanSegment(bytes, 0, noHash);
  return offsets.map((from, index) =>
    readLine(bytes.subarray(from, (offsets[index + 1] ?? goodBytes) - 1)),
  );
};

const expectExactPrefix = (bytes: Buffer): void => {
  const found = accepted(bytes);
  expect(found).toEqual(written.slice(0, found.length));
};

describe('a journal file that is not what was written', () => {
  test('cut at every byte of its last records is the exact prefix, and torn or whole', () => {
    const from = scanSegment(whole, 0, noHash).offsets.at(-3) ?? 0;
    for (let size = from; size <= whole.length; size++) {
      const bytes = whole.subarray(0, size);
      expectExactPrefix(bytes);
      const isBetweenRecords = size === 0 || bytes[size - 1] === 0x0a;
      expect(scanSegment(bytes, 0, noHash).ending).toBe(isBetweenRecords ? 'whole' : 'torn');
    }
  });

  test('with any one bit flipped never gives an altered record, and never hides the damage', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), (place, bit) => {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << bit), place);
        expectExactPrefix(bytes);
        expect(scanSegment(bytes, 0, noHash).ending).toBe('damaged');
      }),
      { seed: 20261124, numRuns: 3000 },
    );
  });

  test('with bytes taken out, doubled, swapped, zeroed or put in gives the exact prefix', () => {
    const place = fc.nat(whole.length);
    const change = fc.tuple(
      fc.constantFrom('delete', 'double', 'zero', 'insert', 'move'),
      place,
      place,
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
    );
    const apply = (
      bytes: Buffer,
      [what, one, other, extra]: readonly [string, number, number, Uint8Array],
    ): Buffer => {
      const from = Math.min(one, other);
      const to = Math.max(one, other);
      const [before, middle, after] = [
        bytes.subarray(0, from),
        bytes.subarray(from, to),
        bytes.subarray(to),
      ];
      if (what === 'delete') return Buffer.concat([before, after]);
      if (what === 'double') return Buffer.concat([before, middle, middle, after]);
      if (what === 'zero') return Buffer.concat([before, Buffer.alloc(middle.length), after]);
      if (what === 'insert') return Buffer.concat([before, extra, middle, after]);
      return Buffer.concat([middle, before, after]);
    };
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        expectExactPrefix(changes.reduce(apply, Buffer.from(whole)));
      }),
      { seed: 20261124, numRuns: 3000 },
    );
  });

  test('with whole lines doubled, dropped or swapped is damaged or a prefix', () => {
    const lines = whole.toString('latin1').split('\n').slice(0, -1);
    const index = fc.nat(lines.length - 1);
    fc.assert(
      fc.property(fc.constantFrom('double', 'drop', 'swap'), index, index, (what, one, other) => {
        const next = [...lines];
        if (what === 'double') next.splice(one, 0, lines[one] ?? '');
        if (what === 'drop') next.splice(one, 1);
        if (what === 'swap') [next[one], next[other]] = [next[other] ?? '', next[one] ?? ''];
        const bytes = Buffer.from(next.map((line) => `${line}\n`).join(''), 'latin1');
        expectExactPrefix(bytes);
        const { seq, ending } = scanSegment(bytes, 0, noHash);
        const isPrefix = bytes.equals(whole.subarray(0, bytes.length));
        expect(ending).toBe(isPrefix ? 'whole' : 'damaged');
        expect(seq).toBeLessThanOrEqual(lines.length);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  test('a tail of zeros, as a power cut leaves one, is torn', () => {
    const zeros = Buffer.alloc(300);
    expect(scanSegment(Buffer.concat([whole, zeros]), 0, noHash).ending).toBe('torn');
    const zerosAndEnd = Buffer.concat([whole, zeros, Buffer.from('\n')]);
    expect(scanSegment(zerosAndEnd, 0, noHash).ending).toBe('torn');
    expectExactPrefix(zerosAndEnd);
  });
});

describe('opening it', () => {
  const openWith = async (bytes: Buffer) => {
    const folder = temporaryFolder();
    await (await openAt(folder)).append(request(1));
    writeFileSync(file(folder), bytes);
    return { folder, journal: await openAt(folder) };
  };

  test('cuts a torn tail before the next record, which is then sound', async () => {
    const { folder, journal } = await openWith(whole.subarray(0, whole.length - 5));
    expect(journal.state().seq).toBe(7);
    const [eighth] = await appendAll(journal, [request(8, { requestId: 'again' })]);
    await journal.close();
    const again = await openAt(folder);
    expect(await readEverything(again)).toEqual([...written.slice(0, 7), eighth]);
    expect((await again.verify()).status).toBe('intact');
  });

  test('damage in the middle opens up to it, for reading only, and is named', async () => {
    const bytes = Buffer.from(whole);
    const place = scanSegment(whole, 0, noHash).offsets[4] ?? 0;
    bytes.writeUInt8(bytes.readUInt8(place + 20) ^ 1, place + 20);
    const { folder, journal } = await openWith(bytes);
    expect(journal.state()).toMatchObject({ seq: 4, damage: { seq: 5, file: '000001.ndjson' } });
    expect(await readEverything(journal)).toEqual(written.slice(0, 4));
    expect(await journal.append(request(5, { requestId: 'new' }))).toEqual({
      status: 'failed',
      problem: 'damaged',
    });
    expect(await journal.verify()).toEqual({ status: 'damaged', seq: 5, file: '000001.ndjson' });
    // Not a byte of the evidence is touched.
    expect(readFileSync(file(folder))).toEqual(bytes);
  });

  test('a missing file in the middle is damage', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder, undefined, { segmentBytes: 500 });
    await appendAll(
      journal,
      numbers(6).map((each) => request(each)),
    );
    await journal.close();
    const second = join(folder, 'journal', '000002.ndjson');
    renameSync(second, `${second}.gone`);
    const again = await openAt(folder, undefined, { segmentBytes: 500 });
    expect((await again.verify()).status).toBe('damaged');
    expect((await again.append(request(9))).status).toBe('failed');
  });

  test('a file changed while the program runs is found by verify, and stops the writing', async () => {
    const { folder, journal } = await openWith(whole);
    expect((await journal.verify()).status).toBe('intact');
    writeFileSync(file(folder), whole.subarray(0, scanSegment(whole, 0, noHash).offsets[6] ?? 0));
    expect(await journal.verify()).toEqual({ status: 'damaged', seq: 7, file: '000001.ndjson' });
    expect(await journal.append(request(9, { requestId: 'new' }))).toEqual({
      status: 'failed',
      problem: 'damaged',
    });
  });

  test('a record that changed since the start is refused, never given altered', async () => {
    const { folder, journal } = await openWith(whole);
    const bytes = Buffer.from(whole);
    const place = (scanSegment(whole, 0, noHash).offsets[2] ?? 0) + 30;
    bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
    writeFileSync(file(folder), bytes);
    await expect(journal.read({ after: 2, maxBytes: 1 })).rejects.toThrow('record 3');
    expect((await journal.read({ after: 0, maxBytes: 1 })).records).toEqual(written.slice(0, 1));
  });
});
