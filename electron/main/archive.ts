import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { ArchivedState, Response } from '#contract/contract.ts';
import { beginIntake, type ArchiveIntake } from './archive-intake.ts';
import { temporarySuffix, writeAtomically } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { errorCode, toFileProblem } from './file-problem.ts';
import { hashFile } from './hash-file.ts';
import { sha256 } from './journal/sha256.ts';
import { writeAll } from './write-all.ts';

type Done = Response<'archive:open'>;

/** Files by what they hold: the name is the SHA-256 of the content, so none can change unnoticed. */
export type Archive = {
  readonly put: (bytes: Uint8Array) => Promise<Response<'archive:put'>>;
  readonly read: (hash: string) => Promise<Response<'archive:read'>>;
  /** A file that comes in pieces. @throws the disk's own error */
  readonly begin: (size: number) => Promise<ArchiveIntake>;
  /** Whether a file is there in its size; what it holds is for `check` to say. */
  readonly look: (hash: string, size: number) => Promise<ArchivedState>;
  readonly check: (hash: string) => Promise<Response<'archive:check'>>;
  /** Copies a file to a path on some disk, whole and as it was stored, or not at all. */
  readonly copy: (hash: string, to: Disk, path: string) => Promise<Done>;
};

export const openArchive = (disk: Disk, folder: string): Archive => {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash);

  /** The content when it is there and is what its name says; null when it is missing; 'damaged' otherwise. */
  const find = async (hash: string): Promise<Uint8Array | 'damaged' | null> => {
    try {
      const bytes = await disk.read(pathOf(hash));
      return sha256(bytes) === hash ? bytes : 'damaged';
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  };

  const store = async (hash: string, bytes: Uint8Array): Promise<void> => {
    const path = pathOf(hash);
    await disk.makeFolder(dirname(path));
    await writeAtomically(disk, path, bytes);
    // The shelf and the archive may be as new as the file.
    await disk.syncFolder(folder);
    await disk.syncFolder(dirname(folder));
  };

  /** The copy is hashed on its way: it gets its name only when it is what was stored. */
  const copyWhole = async (hash: string, to: Disk, path: string): Promise<Done> => {
    const temporary = `${path}.${randomBytes(4).toString('hex')}${temporarySuffix}`;
    const target = await to.open(temporary, 'wx');
    try {
      const found = await hashFile(disk, pathOf(hash), (bytes, position) =>
        writeAll(target, bytes, position),
      );
      await target.sync();
      await target.close();
      if (found !== hash) {
        await to.remove(temporary);
        return { status: 'failed', problem: found === null ? 'not-found' : 'damaged' };
      }
      await to.rename(temporary, path);
      await to.syncFolder(dirname(path));
      return { status: 'done' };
    } catch (error) {
      await target.close().catch(() => undefined);
      await to.remove(temporary).catch(() => undefined);
      throw error;
    }
  };

  return {
    put: async (bytes) => {
      const hash = sha256(bytes);
      try {
        const known = await find(hash);
        // A damaged copy is healed by the same content.
        if (known === null || known === 'damaged') await store(hash, bytes);
        return { status: 'stored', sha256: hash, size: bytes.length };
      } catch (error) {
        return { status: 'failed', problem: toFileProblem(error) };
      }
    },
    read: async (hash) => {
      try {
        const found = await find(hash);
        if (found === null) return { status: 'failed', problem: 'not-found' };
        if (found === 'damaged') return { status: 'failed', problem: 'damaged' };
        return { status: 'read', bytes: new Uint8Array(found) };
      } catch (error) {
        return { status: 'failed', problem: toFileProblem(error) };
      }
    },
    begin: (size) => beginIntake({ disk, folder, pathOf }, size),
    look: async (hash, size) => {
      try {
        return (await disk.size(pathOf(hash))) === size ? 'there' : 'altered';
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return 'missing';
        throw error;
      }
    },
    check: async (hash) => {
      try {
        const found = await hashFile(disk, pathOf(hash));
        const state = found === null ? 'missing' : found === hash ? 'there' : 'altered';
        return { status: 'checked', state };
      } catch (error) {
        return { status: 'failed', problem: toFileProblem(error) };
      }
    },
    copy: async (hash, to, path) => {
      try {
        return await copyWhole(hash, to, path);
      } catch (error) {
        return { status: 'failed', problem: toFileProblem(error) };
      }
    },
  };
};
