import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '#main/disk.ts';
import { lockFolder } from '#main/folder-lock.ts';
import { faultyDisk } from '#support/faulty-disk.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const lockFile = (folder: string): string => join(folder, 'folder.lock');

const mine = async (folder: string): Promise<{ pid: number; bootedAt: number }> => {
  const lock = await lockFolder(nodeDisk, folder);
  const holder = JSON.parse(readFileSync(lockFile(folder), 'utf8')) as {
    pid: number;
    bootedAt: number;
  };
  await lock?.release();
  return holder;
};

describe('the lock on the data folder', () => {
  test('is taken, given back and taken again', async () => {
    const folder = temporaryFolder();
    expect((await mine(folder)).pid).toBe(process.pid);
    expect(await lockFolder(nodeDisk, folder)).not.toBeNull();
  });

  test('is respected while its holder runs, and not when it was killed', async () => {
    const folder = temporaryFolder();
    const { bootedAt } = await mine(folder);
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(other, 'spawn');
    writeFileSync(lockFile(folder), JSON.stringify({ pid: other.pid, bootedAt, startedAt: null }));
    expect(await lockFolder(nodeDisk, folder)).toBeNull();
    const ended = once(other, 'exit');
    other.kill('SIGKILL');
    await ended;
    expect(await lockFolder(nodeDisk, folder)).not.toBeNull();
  });

  test('from before the machine was started, or unreadable, is nobody’s', async () => {
    const folder = temporaryFolder();
    const { bootedAt } = await mine(folder);
    for (const text of [
      JSON.stringify({ pid: process.ppid, bootedAt: bootedAt - 5000, startedAt: null }),
      // Another program has got the pid since.
      JSON.stringify({ pid: process.ppid, bootedAt, startedAt: '1' }),
      '',
      '{"pid":',
    ]) {
      writeFileSync(lockFile(folder), text);
      const lock = await lockFolder(nodeDisk, folder);
      expect(lock).not.toBeNull();
      await lock?.release();
    }
  });
});

test('a full or read-only disk does not stop the reading', async () => {
  for (const fault of ['ENOSPC', 'EROFS', 'EACCES'] as const) {
    const disk = faultyDisk();
    disk.arm(1, fault, Number.MAX_SAFE_INTEGER);
    expect(await lockFolder(disk, temporaryFolder())).not.toBeNull();
  }
});
