import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from '#main/archive.ts';
import { nodeDisk } from '#main/disk.ts';
import { sha256 } from '#main/journal/sha256.ts';
import { faultyDisk } from '#support/faulty-disk.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile());

const bytes = Buffer.from('%PDF-1.7 faktura 1001');
const hash = sha256(bytes);
const pathOf = (folder: string): string => join(folder, hash.slice(0, 2), hash);

describe('the archive', () => {
  test('gives back what it was given, by its SHA-256', async () => {
    const archive = openArchive(nodeDisk, temporaryFolder());
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (content) => {
        const stored = await archive.put(content);
        expect(stored).toEqual({ status: 'stored', sha256: sha256(content), size: content.length });
        expect(await archive.read(sha256(content))).toEqual({ status: 'read', bytes: content });
      }),
      { seed: 20261124, numRuns: 30 },
    );
  });

  test('keeps the same content once', async () => {
    const folder = temporaryFolder();
    const archive = openArchive(nodeDisk, folder);
    await Promise.all([archive.put(bytes), archive.put(bytes), archive.put(bytes)]);
    expect(files(folder)).toEqual([join(hash.slice(0, 2), hash)]);
  });

  test('says what is missing and what is damaged, and never gives altered bytes', async () => {
    const folder = temporaryFolder();
    const archive = openArchive(nodeDisk, folder);
    expect(await archive.read(hash)).toEqual({ status: 'failed', problem: 'not-found' });
    await archive.put(bytes);
    for (let place = 0; place < bytes.length; place++) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(place) ^ 1, place);
      writeFileSync(pathOf(folder), altered);
      expect(await archive.read(hash)).toEqual({ status: 'failed', problem: 'damaged' });
    }
    expect((await archive.put(bytes)).status).toBe('stored');
    expect((await archive.read(hash)).status).toBe('read');
  });

  test('leaves nothing half-written when the disk fails at any call', async () => {
    for (const fault of ['ENOSPC', 'EIO', 'short'] as const) {
      for (let call = 1, isThrough = false; !isThrough; call++) {
        const folder = temporaryFolder();
        const disk = faultyDisk();
        const archive = openArchive(disk, folder);
        disk.arm(call, fault);
        const stored = await archive.put(bytes);
        isThrough = disk.calls() < call;
        disk.disarm();
        expect(files(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
        const found = await archive.read(hash);
        if (stored.status === 'stored') expect(found.status).toBe('read');
        else expect(found.status === 'read' || found.problem === 'not-found').toBe(true);
      }
    }
  });
});
