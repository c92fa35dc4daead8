import { dirname, join } from 'node:path';
import type { Response } from '#contract/contract.ts';
import { writeAtomically } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { errorCode, toFileProblem } from './file-problem.ts';
import { sha256 } from './journal/sha256.ts';

/** Files by what they hold: the name is the SHA-256 of the content, so none can change unnoticed. */
export type Archive = {
  readonly put: (bytes: Uint8Array) => Promise<Response<'archive:put'>>;
  readonly read: (hash: string) => Promise<Response<'archive:read'>>;
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
  };
};
