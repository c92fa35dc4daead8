import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { shell } from 'electron';
import type { Response } from '#contract/contract.ts';
import { safeFileName } from './file-name.ts';
import { toFileProblem } from './file-problem.ts';

type Done = Response<'archive:open'>;

/**
 * What a double-click shows; anything else could be something that a double-click runs. No format that carries its own
 * program is here: no macros (docm, xlsm), no scripts (html, svg).
 */
const shownByPrograms: ReadonlySet<string> = new Set(
  (
    'pdf txt md log csv xml json png jpg jpeg gif webp tif tiff heic ' +
    'docx xlsx pptx odt ods odp odg rtf eml msg zip mp3 mp4 mov'
  )
    .split(' ')
    .map((ending) => `.${ending}`),
);

/** Shows an archived file with the system's own program: a read-only copy, so that nothing can be saved back by mistake. */
export type OpenCopy = {
  readonly open: (name: string, fill: (path: string) => Promise<Done>) => Promise<Done>;
  /** Removes the copies; one that another program holds open stays until the system sweeps it. */
  readonly sweep: () => Promise<void>;
};

export const openCopies = (temporaryFolder: string): OpenCopy => {
  const folders: string[] = [];

  const showCopy = async (name: string, fill: (path: string) => Promise<Done>): Promise<Done> => {
    const folder = await mkdtemp(join(temporaryFolder, 'forvalta-'));
    folders.push(folder);
    const path = join(folder, name);
    const filled = await fill(path);
    if (filled.status === 'failed') return filled;
    await chmod(path, 0o400);
    const problem = await shell.openPath(path);
    return problem === '' ? { status: 'done' } : { status: 'failed', problem: 'failed' };
  };

  return {
    open: async (name, fill) => {
      const safeName = safeFileName(name);
      if (!shownByPrograms.has(extname(safeName).toLowerCase())) {
        return { status: 'failed', problem: 'not-permitted' };
      }
      try {
        return await showCopy(safeName, fill);
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
