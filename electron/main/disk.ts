import { open, mkdir, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from './file-problem.ts';

/** An open file, as narrow as the journal and the archive need it; positions are bytes from the start. */
export type DiskFile = {
  readonly read: (into: Uint8Array, position: number) => Promise<number>;
  /** Writes at most all of `bytes` and answers how many: a caller must look. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>;
  readonly truncate: (size: number) => Promise<void>;
  readonly datasync: () => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * The one door to the file system for everything that must survive a fault. It is this narrow so that a test can make
 * every single call fail in turn, and see no half state behind any of them.
 */
export type Disk = {
  readonly open: (path: string, flags: 'r' | 'r+' | 'wx') => Promise<DiskFile>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Bytes. */
  readonly size: (path: string) => Promise<number>;
  /** Bytes that may still be written there. */
  readonly room: (folder: string) => Promise<number>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly makeFolder: (folder: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly syncFolder: (folder: string) => Promise<void>;
};

const openFile = async (
  path: string,
  flags: 'r' | 'r+' | 'wx',
  mode: number,
): Promise<DiskFile> => {
  const file = await open(path, flags, mode);
  return {
    read: async (into, position) => (await file.read(into, 0, into.length, position)).bytesRead,
    write: async (bytes, position) =>
      (await file.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (size) => file.truncate(size),
    datasync: () => file.datasync(),
    sync: () => file.sync(),
    close: () => file.close(),
  };
};

/** Makes a rename or a new file itself durable. Windows has no such call, and needs none. */
const syncFolder: Disk['syncFolder'] = async (folder) => {
  if (process.platform === 'win32') return;
  const file = await open(folder, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

/** A virus scanner on Windows may hold a new file for a moment; elsewhere a refusal is one. */
const isHeldForAMoment = (error: unknown): boolean =>
  process.platform === 'win32' && ['EBUSY', 'EPERM', 'EACCES'].includes(errorCode(error) ?? '');

const renamePatiently = async (from: string, to: string): Promise<void> => {
  for (let wait = 10; ; wait *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!isHeldForAMoment(error) || wait > 1000) throw error;
      await setTimeout(wait);
    }
  }
};

export const nodeDisk: Disk = {
  // Nobody else on the machine reads a firm's data.
  open: (path, flags) => openFile(path, flags, 0o600),
  read: (path) => readFile(path),
  size: async (path) => (await stat(path)).size,
  room: async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  list: (folder) => readdir(folder),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  },
  rename: renamePatiently,
  remove: (path) => rm(path, { force: true }),
  syncFolder,
};

/** For files that the user saves for others to read: as open as the system makes any new file. */
export const exportDisk: Disk = {
  ...nodeDisk,
  open: (path, flags) => openFile(path, flags, 0o666),
};
