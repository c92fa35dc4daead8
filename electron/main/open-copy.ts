import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { shell } from 'electron';
import type { Response } from '#contract/contract.ts';
import { safeFileName } from './file-name.ts';
import { toFileProblem } from './file-problem.ts';

/** What a double-click shows; anything else could be something that a double-click runs. */
const shownByPrograms: readonly string[] = [
  '.pdf',
  '.png',
  '.jpg',
  '.jpeg',
  '.txt',
  '.csv',
  '.xlsx',
  '.xml',
  '.json',
];

/** Shows archived bytes with the system's own program: a read-only copy, so that nothing can be saved back by mistake. */
export type OpenCopy = {
  readonly open: (name: string, bytes: Uint8Array) => Promise<Response<'archive:open'>>;
  /** Removes the copies; one that another program holds open stays until the system sweeps it. */
  readonly sweep: () => Promise<void>;
};

export const openCopies = (temporaryFolder: string): OpenCopy => {
  const folders: string[] = [];

  const write = async (name: string, bytes: Uint8Array): Promise<string> => {
    const folder = await mkdtemp(join(temporaryFolder, 'forvalta-'));
    folders.push(folder);
    const path = join(folder, name);
    await writeFile(path, bytes, { flag: 'wx' });
    await chmod(path, 0o400);
    return path;
  };

  return {
    open: async (name, bytes) => {
      const safeName = safeFileName(name);
      if (!shownByPrograms.includes(extname(safeName).toLowerCase())) {
        return { status: 'failed', problem: 'not-permitted' };
      }
      try {
        const problem = await shell.openPath(await write(safeName, bytes));
        return problem === '' ? { status: 'done' } : { status: 'failed', problem: 'failed' };
      } catch (error) {
        return { status: 'failed', problem: toFileProblem(error) };
      }
    },
    sweep: async () => {
      await Promise.all(
        folders.splice(0).map((folder) => rm(folder, { recursive: true }).catch(() => undefined)),
      );
    },
  };
};
