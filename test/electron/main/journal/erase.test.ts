import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  appendAll,
  numbers,
  openAt,
  personalRequest,
  readEverything,
} from '#support/journal-bench.ts';
import { request } from '#support/journal-request.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

describe('an erasure', () => {
  test('takes the value out of every file and leaves every hash', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder, undefined, { segmentBytes: 1_200 });
    const written = await appendAll(
      journal,
      numbers(12).map((each) =>
        each % 4 === 0 ? personalRequest(each, `salt|secret ${each}`) : request(each),
      ),
    );
    const hashes = [4, 12].flatMap((each) =>
      Object.keys(personalRequest(each, `salt|secret ${each}`).erasable),
    );
    const state = journal.state();
    expect(await journal.erase({ hashes })).toEqual({ status: 'done' });
    expect(journal.state()).toEqual(state);
    const found = await readEverything(journal);
    expect(found.map(({ hash }) => hash)).toEqual(written.map(({ hash }) => hash));
    expect(found.map(({ entries }) => entries)).toEqual(written.map(({ entries }) => entries));
    expect(found[3]?.erasable).toEqual({});
    expect(found[7]?.erasable).toEqual(written[7]?.erasable);
    expect(await journal.verify()).toEqual({ status: 'intact', seq: 12, hash: state.hash });

    const text = readdirSync(join(folder, 'journal'))
      .map((name) => readFileSync(join(folder, 'journal', name), 'utf8'))
      .join('');
    expect(text).not.toContain('secret 4');
    expect(text).not.toContain('secret 12');
    expect(text).toContain('secret 8');
  });

  test('is followed by sound records, and a second erasure of the same changes nothing', async () => {
    const folder = temporaryFolder();
    const journal = await openAt(folder);
    const asked = personalRequest(1, 'salt|note');
    await appendAll(journal, [asked]);
    const hashes = Object.keys(asked.erasable);
    await journal.erase({ hashes });
    await appendAll(journal, [request(2), request(3)]);
    expect(await journal.erase({ hashes })).toEqual({ status: 'done' });
    await journal.close();
    const again = await openAt(folder);
    expect(await readEverything(again)).toHaveLength(3);
    expect((await again.verify()).status).toBe('intact');
  });
});
