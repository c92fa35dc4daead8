import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeAtomically } from '#main/atomic-file.ts';
import { nodeDisk } from '#main/disk.ts';
import { faultyDisk } from '#support/faulty-disk.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const before = Buffer.from('what was there before');
const after = Buffer.from('what comes instead, and is longer');

describe('an atomic write', () => {
  test('makes or replaces the file, and nothing beside it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'räksmörgås 🎨.pdf');
    await writeAtomically(nodeDisk, path, before);
    await writeAtomically(nodeDisk, path, after);
    expect(readFileSync(path)).toEqual(after);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('leaves the old file or the new one, whole, for a fault at any call', async () => {
    for (const fault of ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'short'] as const) {
      let refusals = 0;
      for (let call = 1, isThrough = false; !isThrough; call++) {
        const folder = temporaryFolder();
        const path = join(folder, 'file');
        writeFileSync(path, before);
        const disk = faultyDisk();
        disk.arm(call, fault);
        const isWritten = await writeAtomically(disk, path, after).then(
          () => true,
          () => false,
        );
        isThrough = disk.calls() < call;
        const found = readFileSync(path);
        if (isWritten) expect(found).toEqual(after);
        else expect([before.toString(), after.toString()]).toContain(found.toString());
        expect(readdirSync(folder)).toEqual(['file']);
        if (!isWritten) refusals++;
      }
      expect(refusals).toBeGreaterThan(4);
    }
  });

  test('says what is wrong with a folder that is missing or is a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    await expect(writeAtomically(nodeDisk, join(folder, 'no', 'x'), after)).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await expect(writeAtomically(nodeDisk, join(folder, 'file', 'x'), after)).rejects.toMatchObject(
      { code: 'ENOTDIR' },
    );
  });
});
