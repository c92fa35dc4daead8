import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preferences as schema } from '#contract/contract.ts';
import { nodeDisk } from '#main/disk.ts';
import { openPreferences } from '#main/preferences.ts';
import { faultyDisk } from '#support/faulty-disk.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const open = (folder: string, languages: readonly string[] = ['sv-SE']) =>
  openPreferences(nodeDisk, folder, languages);

describe('preferences', () => {
  test('begin with the first language of the system that the program speaks', async () => {
    for (const [languages, expected] of [
      [['sv-SE', 'en-US'], 'sv'],
      [['de-DE', 'en-GB', 'sv'], 'en'],
      [['fi-FI'], 'sv'],
      [[], 'sv'],
    ] as const) {
      expect((await open(temporaryFolder(), languages)).read().language).toBe(expected);
    }
  });

  test('are there after a restart, one change at a time', async () => {
    const folder = temporaryFolder();
    const store = await open(folder);
    await Promise.all([
      store.write({ language: 'en' }),
      store.write({ colorScheme: 'dark' }),
      store.write({ remembered: { 'clients.sort': { by: 'name' } } }),
    ]);
    expect((await open(folder)).read()).toEqual({
      language: 'en',
      colorScheme: 'dark',
      workspace: 'own',
      person: { own: null, sample: null },
      remembered: { 'clients.sort': { by: 'name' } },
    });
  });

  test('keep every field of a damaged file that is still what it should be', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'preferences.json'),
      JSON.stringify({ language: 'en', colorScheme: 'pink', workspace: 7, person: null, extra: 1 }),
    );
    expect((await open(folder)).read()).toMatchObject({
      language: 'en',
      colorScheme: 'auto',
      workspace: 'own',
      person: { own: null, sample: null },
    });
  });

  test('open whatever the file holds, and can be written again', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'preferences.json');
    const content = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom('', '[]', 'null', '{"__proto__":{"language":"en"}}', '{"language":'),
    );
    await fc.assert(
      fc.asyncProperty(content, async (text) => {
        writeFileSync(path, text);
        const store = await open(folder);
        expect(schema.safeParse(store.read()).success).toBe(true);
        await store.write({ language: 'en' });
        expect((await open(folder)).read().language).toBe('en');
      }),
      { seed: 20261124, numRuns: 60 },
    );
  });

  test('keep the old file whole when the disk fails at any call, and hold the choice meanwhile', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'preferences.json');
    await (await open(folder)).write({ language: 'en' });
    const disk = faultyDisk();
    const store = await openPreferences(disk, folder, ['sv']);
    for (let call = 1, isThrough = false; !isThrough; call++) {
      disk.arm(call, 'ENOSPC');
      await store.write({ colorScheme: 'dark' }).catch(() => undefined);
      isThrough = disk.calls() < call;
      disk.disarm();
      expect(store.read().colorScheme).toBe('dark');
      expect(schema.parse(JSON.parse(readFileSync(path, 'utf8'))).language).toBe('en');
    }
  });
});
