import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import { errorCode } from './file-problem.ts';
import { readJsonFile } from './json-file.ts';
import { writeAll } from './write-all.ts';

/**
 * Who has the data folder. The single instance lock is one user's on one machine; a folder can be reached by two users, or
 * lie in a synchronised place.
 */
const holder = z.strictObject({
  pid: z.number().int(),
  bootedAt: z.number(),
  /** When the process was started, in the system's own count; a later one may have got the same pid. */
  startedAt: z.string().nullable(),
});
type Holder = z.infer<typeof holder>;

export type FolderLock = { readonly release: () => Promise<void> };

/** Two boots are never this close, and two readings of one boot's time are never this far apart (seconds). */
const sameBootSeconds = 10;

/** When the machine was started, in seconds since the epoch: a lock from before it is nobody's. */
const bootTime = (): number => {
  try {
    const [, time] = /^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8')) ?? [];
    if (time !== undefined) return Number(time);
  } catch {
    // Only Linux has it.
  }
  return Math.round(Date.now() / 1000 - uptime());
};

const startTime = (pid: number): string | null => {
  try {
    // The name, in brackets, may hold blanks; the start is the 20th field after it.
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's program can't be signalled, but it is there.
    return errorCode(error) === 'EPERM';
  }
};

const isHeld = ({ pid, bootedAt, startedAt }: Holder): boolean =>
  pid !== process.pid &&
  Math.abs(bootedAt - bootTime()) <= sameBootSeconds &&
  isRunning(pid) &&
  (startedAt === null || startTime(pid) === startedAt);

const create = async (disk: Disk, path: string): Promise<boolean> => {
  try {
    const file = await disk.open(path, 'wx');
    try {
      const { pid } = process;
      const mine: Holder = { pid, bootedAt: bootTime(), startedAt: startTime(pid) };
      await writeAll(file, Buffer.from(JSON.stringify(mine)), 0);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
};

/** No room or no right to write even this: then nobody writes a record either, and reading harms nothing. */
const unwritable: readonly string[] = ['EROFS', 'EACCES', 'ENOSPC', 'EDQUOT'];

/** Takes the folder, or answers null when a running program has it. A folder that can't be written needs no lock. */
export const lockFolder = async (disk: Disk, dataFolder: string): Promise<FolderLock | null> => {
  const path = join(dataFolder, 'folder.lock');
  const lock: FolderLock = { release: () => disk.remove(path).catch(() => undefined) };
  try {
    if (await create(disk, path)) return lock;
    const other = await readJsonFile(disk, path, holder);
    if (other !== null && isHeld(other)) return null;
    await disk.remove(path);
    return (await create(disk, path)) ? lock : null;
  } catch (error) {
    if (unwritable.includes(errorCode(error) ?? '')) return lock;
    throw error;
  }
};
