import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mostBytesInPiece } from '#contract/piece.ts';
import { openArchive, type Archive } from '#main/archive.ts';
import type { Disk } from '#main/disk.ts';
import { nodeDisk } from '#main/disk.ts';
import { sha256 } from '#main/journal/sha256.ts';
import { faultyDisk } from '#support/faulty-disk.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile());

const content = Buffer.from('Driftinstruktion för Lagerportalen, version 3');
const hash = sha256(content);
const place = join(hash.slice(0, 2), hash);

/** Sends `bytes` in pieces of seven, as a page would; stops at the first refusal. */
const send = async (archive: Archive, bytes: Uint8Array) => {
  const intake = await archive.begin(bytes.length);
  for (let at = 0; at < bytes.length; at += 7) {
    const written = await intake.write(at, bytes.subarray(at, at + 7));
    if (written.status === 'failed') return written;
  }
  return intake.finish();
};

describe('a file that comes in pieces', () => {
  test('lies in the archive under its hash, once', async () => {
    const folder = temporaryFolder();
    const archive = openArchive(nodeDisk, folder);
    const stored = { status: 'stored', sha256: hash, size: content.length };
    expect(await send(archive, content)).toEqual(stored);
    expect(await send(archive, content)).toEqual(stored);
    expect(files(folder)).toEqual([place]);
    expect(await archive.check(hash)).toEqual({ status: 'checked', state: 'there' });
    const empty = await send(archive, new Uint8Array());
    expect(empty).toEqual({ status: 'stored', sha256: sha256(''), size: 0 });
  });

  test('is nothing until it is finished, and leaves nothing when it is abandoned', async () => {
    const folder = temporaryFolder();
    const archive = openArchive(nodeDisk, folder);
    const intake = await archive.begin(content.length);
    await intake.write(0, content.subarray(0, 9));
    expect(files(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.tmp$/)]);
    const late = [intake.abandon(), intake.write(9, content.subarray(9)), intake.finish()];
    const failed = { status: 'failed', problem: 'failed' };
    expect(await Promise.all(late)).toEqual([undefined, failed, failed]);
    await intake.abandon();
    expect(files(folder)).toEqual([]);
  });

  test('is refused out of its turn, beyond what was said, or when not all has come', async () => {
    const folder = temporaryFolder();
    const archive = openArchive(nodeDisk, folder);
    const failed = { status: 'failed', problem: 'failed' };
    expect(await (await archive.begin(9)).write(1, content.subarray(0, 4))).toEqual(failed);
    expect(await (await archive.begin(9)).write(0, content)).toEqual(failed);
    expect(await (await archive.begin(9)).finish()).toEqual(failed);
    expect(files(folder)).toEqual([]);
  });

  test('heals a copy that was altered on disk', async () => {
    const folder = temporaryFolder();
    const archive = openArchive(nodeDisk, folder);
    await send(archive, content);
    writeFileSync(join(folder, place), 'something else');
    expect(await archive.look(hash, content.length)).toBe('altered');
    expect(await archive.check(hash)).toEqual({ status: 'checked', state: 'altered' });
    await send(archive, content);
    expect(await archive.check(hash)).toEqual({ status: 'checked', state: 'there' });
  });

  test('leaves nothing half-written when the disk fails at any call', async () => {
    for (const fault of ['ENOSPC', 'EIO', 'short'] as const) {
      for (let call = 1, isThrough = false; !isThrough; call++) {
        const folder = temporaryFolder();
        const disk = faultyDisk();
        const archive = openArchive(disk, folder);
        disk.arm(call, fault);
        const sent = await send(archive, content).catch(() => null);
        isThrough = disk.calls() < call;
        disk.disarm();
        expect(files(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
        const { state } = (await archive.check(hash)) as { readonly state: string };
        expect(sent?.status === 'stored' ? ['there'] : ['there', 'missing']).toContain(state);
      }
    }
  });

  test('is refused at once by a disk that has no room for it and the journal', async () => {
    const folder = temporaryFolder();
    const small = { ...nodeDisk, room: async () => 64 * 1024 * 1024 + 10 };
    await expect(openArchive(small, folder).begin(11)).rejects.toMatchObject({ code: 'ENOSPC' });
    await (await openArchive(small, folder).begin(10)).abandon();
    expect(files(folder)).toEqual([]);
  });
});

/** A disk that keeps zeros as holes: two gigabytes of them take no room. */
const sparseDisk: Disk = {
  ...nodeDisk,
  room: async () => Number.MAX_SAFE_INTEGER,
  open: async (path, flags) => {
    const file = await nodeDisk.open(path, flags);
    let end = 0;
    return {
      ...file,
      write: async (bytes, position) => {
        end = Math.max(end, position + bytes.length);
        return bytes.length;
      },
      sync: () => file.truncate(end),
    };
  },
};

describe('a file of two gigabytes', () => {
  const size = 2 * 1024 ** 3 + 1;
  const piece = new Uint8Array(mostBytesInPiece);
  const inUse = (): number => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };

  test(
    'is stored and copied at the cost of one piece of memory',
    { timeout: 180_000 },
    async () => {
      const folder = temporaryFolder();
      const archive = openArchive(sparseDisk, folder);
      const before = inUse();
      let most = 0;
      const intake = await archive.begin(size);
      for (let at = 0; at < size; at += piece.length) {
        await intake.write(at, piece.subarray(0, Math.min(piece.length, size - at)));
        most = Math.max(most, inUse() - before);
      }
      const stored = await intake.finish();
      if (stored.status !== 'stored') throw new Error(stored.problem);
      expect(stored.size).toBe(size);
      expect(await archive.look(stored.sha256, size)).toBe('there');
      const copy = join(temporaryFolder(), 'kopia.bin');
      expect(await archive.copy(stored.sha256, sparseDisk, copy)).toEqual({ status: 'done' });
      expect(statSync(copy).size).toBe(size);
      most = Math.max(most, inUse() - before);
      expect(most).toBeLessThan(64 * 1024 * 1024);
    },
  );

  test('that is given up half-way leaves nothing', async () => {
    const folder = temporaryFolder();
    const archive = openArchive(nodeDisk, folder);
    const intake = await archive.begin(size);
    for (let at = 0; at < 5; at += 1) await intake.write(at * piece.length, piece);
    await intake.abandon();
    expect(files(folder)).toEqual([]);
  });
});

describe('a copy elsewhere', () => {
  test('is whole and as it was stored, or not made', async () => {
    const folder = temporaryFolder();
    const archive = openArchive(nodeDisk, folder);
    const path = join(temporaryFolder(), 'kopia.txt');
    const failed = (problem: string) => ({ status: 'failed', problem });
    expect(await archive.copy(hash, nodeDisk, path)).toEqual(failed('not-found'));
    await send(archive, content);
    writeFileSync(join(folder, place), 'altered');
    expect(await archive.copy(hash, nodeDisk, path)).toEqual(failed('damaged'));
    const gone = join(temporaryFolder(), 'gone', 'kopia.txt');
    expect(await archive.copy(hash, nodeDisk, gone)).toEqual(failed('not-found'));
    expect(existsSync(path)).toBe(false);
  });
});
