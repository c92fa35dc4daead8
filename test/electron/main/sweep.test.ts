import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sweepDataFolder } from '#main/sweep.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

test('a start clears away what a crash left half-done, and nothing else', async () => {
  const folder = temporaryFolder();
  const kept = [
    'preferences.json',
    'workspaces/own/journal/000001.ndjson',
    'workspaces/own/snapshot.ndjson.gz',
    'workspaces/own/archive/ab/abcd',
    'workspaces/own/kept/2026.json',
  ];
  const litter = [
    'preferences.json.01234567.tmp',
    'workspaces/own/snapshot.ndjson.gz.01234567.tmp',
    'workspaces/own/journal/000001.ndjson.01234567.tmp',
    'workspaces/own/archive/ab/abcd.01234567.tmp',
    'workspaces/sample.removed-01234567/journal/000001.ndjson',
  ];
  for (const name of [...kept, ...litter]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  await sweepDataFolder(folder);
  const left = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = left
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  expect(files.sort()).toEqual(kept.map((name) => join(folder, name)).sort());
  await sweepDataFolder(join(folder, 'nowhere'));
});
