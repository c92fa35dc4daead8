import type { Disk, DiskFile } from '#main/disk.ts';
import { nodeDisk } from '#main/disk.ts';

/** What a disk does wrong: says no, or takes half of a write and says no to the rest. */
export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'EROFS' | 'short';

export type FaultyDisk = Disk & {
  /** How many calls have been made since the last `arm`. */
  readonly calls: () => number;
  /** The call with this number (from 1) goes wrong, and with `until` all up to that one; counting starts anew. */
  readonly arm: (from: number, fault: Fault, until?: number) => void;
  readonly disarm: () => void;
};

const problem = (code: string): Error => Object.assign(new Error(`injected ${code}`), { code });

/** The real disk, of which any single call can be made to fail. */
export const faultyDisk = (): FaultyDisk => {
  let count = 0;
  let first = 0;
  let last = 0;
  let fault: Fault = 'EIO';

  const isDue = (): boolean => {
    count++;
    return count >= first && count <= last;
  };
  const attempt = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (isDue()) throw problem(fault === 'short' ? 'EIO' : fault);
    return work();
  };
  const write = async (file: DiskFile, bytes: Uint8Array, position: number): Promise<number> => {
    if (!isDue()) return file.write(bytes, position);
    const part = fault === 'short' ? Math.max(1, bytes.length >> 1) : bytes.length >> 2;
    const written = part === 0 ? 0 : await file.write(bytes.subarray(0, part), position);
    // A full disk, too, has taken something before it says so.
    if (fault !== 'short') throw problem(fault);
    return written;
  };
  const wrap = (file: DiskFile): DiskFile => ({
    read: (into, position) => attempt(() => file.read(into, position)),
    write: (bytes, position) => write(file, bytes, position),
    truncate: (size) => attempt(() => file.truncate(size)),
    datasync: () => attempt(() => file.datasync()),
    sync: () => attempt(() => file.sync()),
    // The descriptor is given back also when closing reports a fault.
    close: () => file.close().then(() => attempt(async () => undefined)),
  });

  return {
    open: (path, flags) => attempt(async () => wrap(await nodeDisk.open(path, flags))),
    read: (path) => attempt(() => nodeDisk.read(path)),
    size: (path) => attempt(() => nodeDisk.size(path)),
    room: (folder) => attempt(() => nodeDisk.room(folder)),
    list: (folder) => attempt(() => nodeDisk.list(folder)),
    makeFolder: (folder) => attempt(() => nodeDisk.makeFolder(folder)),
    rename: (from, to) => attempt(() => nodeDisk.rename(from, to)),
    remove: (path) => attempt(() => nodeDisk.remove(path)),
    syncFolder: (folder) => attempt(() => nodeDisk.syncFolder(folder)),
    calls: () => count,
    arm: (from, what, until = from) => {
      count = 0;
      first = from;
      last = until;
      fault = what;
    },
    disarm: () => {
      count = 0;
      first = 0;
      last = 0;
    },
  };
};
