import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identifyDevice } from '#main/device.ts';
import { nodeDisk } from '#main/disk.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

test('a laptop keeps its id, and gets a new one when the file was spoilt', async () => {
  const folder = temporaryFolder();
  const id = await identifyDevice(nodeDisk, folder);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(await identifyDevice(nodeDisk, folder)).toBe(id);
  writeFileSync(join(folder, 'device.json'), '{"id":"junk"}');
  const other = await identifyDevice(nodeDisk, folder);
  expect(other).not.toBe(id);
  expect(await identifyDevice(nodeDisk, folder)).toBe(other);
});
