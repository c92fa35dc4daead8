import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporarySuffix } from './atomic-file.ts';

/** What a crash may leave behind: files that were never whole, and a sample firm on its way out. */
const isLitter = (name: string): boolean =>
  name.endsWith(temporarySuffix) || /^sample\.removed-[0-9a-f]{8}$/.test(name);

const isArchiveShelf = (name: string): boolean => /^[0-9a-f]{2}$/.test(name);

const namesIn = async (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch(() => []);

const sweepFolder = async (folder: string): Promise<readonly string[]> => {
  const names = await namesIn(folder);
  for (const name of names.filter(isLitter)) {
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
  return names;
};

/** Clears the data folder of what a crash left half-done. Only its holder may: another's work looks the same. */
export const sweepDataFolder = async (dataFolder: string): Promise<void> => {
  await sweepFolder(dataFolder);
  const workspaces = join(dataFolder, 'workspaces');
  for (const name of await sweepFolder(workspaces)) {
    const workspace = join(workspaces, name);
    await sweepFolder(workspace);
    await sweepFolder(join(workspace, 'journal'));
    const archive = join(workspace, 'archive');
    for (const shelf of (await sweepFolder(archive)).filter(isArchiveShelf)) {
      await sweepFolder(join(archive, shelf));
    }
  }
};
