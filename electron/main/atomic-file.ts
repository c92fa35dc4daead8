import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { writeAll } from './write-all.ts';

/** What a half-written file is called until it is whole; anything so called after a crash may be swept. */
export const temporarySuffix = '.tmp';

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;

const writeTemporary = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await disk.open(path, 'wx');
  try {
    await writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
};

/**
 * Replaces a file whole or not at all: temporary file, fsync, read back, rename. When it rejects, the file at `path` is
 * what it was and nothing is left beside it. The rename itself is durable after `syncFolder`.
 */
export const replaceFile = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${path}.${randomBytes(4).toString('hex')}${temporarySuffix}`;
  try {
    await writeTemporary(disk, temporary, bytes);
    if (!same(await disk.read(temporary), bytes)) {
      throw Object.assign(new Error('the disk gave back other bytes'), { code: 'EIO' });
    }
    await disk.rename(temporary, path);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
};

/** Replaces a file whole or not at all, and durably. Whole even when it rejects: then it is the old file or the new one. */
export const writeAtomically = async (
  disk: Disk,
  path: string,
  bytes: Uint8Array,
): Promise<void> => {
  await replaceFile(disk, path, bytes);
  await disk.syncFolder(dirname(path));
};
