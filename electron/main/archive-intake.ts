import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Response } from '#contract/contract.ts';
import { temporarySuffix } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { toFileProblem } from './file-problem.ts';
import { hashFile } from './hash-file.ts';
import { takeTurns } from './turns.ts';
import { writeAll } from './write-all.ts';

/** One file on its way into the archive, a piece at a time. Nothing is stored until it is finished. */
export type ArchiveIntake = {
  readonly write: (position: number, bytes: Uint8Array) => Promise<Response<'archive:write'>>;
  readonly finish: () => Promise<Response<'archive:finish'>>;
  /** Leaves nothing behind; harmless when it is over already. */
  readonly abandon: () => Promise<void>;
};

/** What stays free, so that a big file never takes from the journal the room to write on. */
const reserve = 64 * 1024 * 1024;

const noRoom = (): Error => Object.assign(new Error('not enough room'), { code: 'ENOSPC' });

type Place = {
  readonly disk: Disk;
  readonly folder: string;
  readonly pathOf: (hash: string) => string;
};

/**
 * Begins a file of `size` bytes: written to a temporary file and hashed on the way, so that it is read once and costs
 * one piece of memory.
 * @throws the disk's own error when there is no room, or no way to write
 */
export const beginIntake = async (
  { disk, folder, pathOf }: Place,
  size: number,
): Promise<ArchiveIntake> => {
  await disk.makeFolder(folder);
  if ((await disk.room(folder)) < size + reserve) throw noRoom();
  const temporary = join(folder, `${randomBytes(8).toString('hex')}${temporarySuffix}`);
  const file = await disk.open(temporary, 'wx');
  const hash = createHash('sha256');
  const turns = takeTurns();
  let written = 0;
  let isOpen = true;

  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
  };
  const clear = async (): Promise<void> => {
    await close().catch(() => undefined);
    await disk.remove(temporary).catch(() => undefined);
  };
  /** Runs in turn; what fails leaves nothing behind. */
  const attempt = <Value>(work: () => Promise<Value>) =>
    turns(async () => {
      if (!isOpen) return { status: 'failed', problem: 'failed' } as const;
      try {
        return await work();
      } catch (error) {
        await clear();
        return { status: 'failed', problem: toFileProblem(error) } as const;
      }
    });

  const put = async (name: string): Promise<void> => {
    const path = pathOf(name);
    // The same content twice is kept once; a copy that was damaged is healed by the same content.
    if ((await hashFile(disk, path)) === name) {
      await disk.remove(temporary);
      return;
    }
    await disk.makeFolder(dirname(path));
    await disk.rename(temporary, path);
    await disk.syncFolder(dirname(path));
    // The shelf and the archive may be as new as the file.
    await disk.syncFolder(folder);
    await disk.syncFolder(dirname(folder));
  };

  return {
    write: (position, bytes) =>
      attempt(async () => {
        if (position !== written) throw new Error('a piece out of its turn');
        if (written + bytes.length > size) throw new Error('more than was said');
        await writeAll(file, bytes, position);
        hash.update(bytes);
        written += bytes.length;
        return { status: 'done' } as const;
      }),
    finish: () =>
      attempt(async () => {
        if (written !== size) throw new Error('not all has come');
        await file.sync();
        await close();
        const name = hash.digest('hex');
        await put(name);
        return { status: 'stored', sha256: name, size } as const;
      }),
    abandon: () => turns(() => (isOpen ? clear() : Promise.resolve())),
  };
};
