import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import type { Response, WorkspaceName } from '#contract/contract.ts';
import { openArchive, type Archive } from './archive.ts';
import { archiveFolder, workspaceFolder } from './data-folder.ts';
import type { Disk } from './disk.ts';
import { errorCode, toFileProblem } from './file-problem.ts';
import { openJournal, type Journal } from './journal/journal.ts';
import { takeTurns } from './turns.ts';

type Done = Response<'workspace:open'>;

export type Workspace = {
  readonly name: WorkspaceName;
  readonly folder: string;
  readonly journal: Journal;
  readonly archive: Archive;
};

/** The firm's own data and the sample firm's: two folders, of which one is open. */
export type Workspaces = {
  readonly current: () => Workspace;
  readonly open: (name: WorkspaceName) => Promise<Done>;
  readonly removeSample: () => Promise<Done>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly disk: Disk;
  readonly dataFolder: string;
  readonly device: string;
  readonly now: () => string;
  readonly first: WorkspaceName;
  readonly onFault: (error: unknown) => void;
  /** From now on a page that still shows the workspace before must not be heard: it would write into the wrong one. */
  readonly onLeaving: () => void;
  /** Another workspace is open now: remember it, and load the windows anew. */
  readonly onOpened: (name: WorkspaceName) => Promise<void>;
};

/** So many new records make a snapshot at the end worth its second. */
const snapshotAtClose = 500;

const openOne = async (options: Options, name: WorkspaceName): Promise<Workspace> => {
  const { disk, dataFolder, device, now, onFault } = options;
  const folder = workspaceFolder(dataFolder, name);
  await disk.makeFolder(folder).catch((error: unknown) => {
    // A folder that can't be written can still be read.
    if (errorCode(error) !== 'EROFS' && errorCode(error) !== 'EACCES') throw error;
  });
  const journal = await openJournal({ folder, disk, device, now, onFault });
  return { name, folder, journal, archive: openArchive(disk, archiveFolder(dataFolder, name)) };
};

const closeOne = async (
  { journal }: Workspace,
  onFault: (error: unknown) => void,
): Promise<void> => {
  await journal.takeSnapshot(snapshotAtClose).catch(onFault);
  await journal.close();
};

/** First out of the way, then gone: a removal that is cut short leaves nothing that looks like data. */
const removeFolder = async (folder: string): Promise<void> => {
  const doomed = `${folder}.removed-${randomBytes(4).toString('hex')}`;
  try {
    await rename(folder, doomed);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  await rm(doomed, { recursive: true, force: true });
};

export const openWorkspaces = async (options: Options): Promise<Workspaces> => {
  let current = await openOne(options, options.first);
  const turns = takeTurns();

  const change = async (name: WorkspaceName): Promise<void> => {
    if (current.name !== name) {
      const next = await openOne(options, name);
      const last = current;
      options.onLeaving();
      current = next;
      await closeOne(last, options.onFault).catch(options.onFault);
    }
    await options.onOpened(name);
  };
  const attempt = (work: () => Promise<void>): Promise<Done> =>
    turns(async () => {
      try {
        await work();
        return { status: 'done' };
      } catch (error) {
        return { status: 'failed', problem: toFileProblem(error) };
      }
    });

  return {
    current: () => current,
    open: (name) => attempt(() => change(name)),
    removeSample: () =>
      attempt(async () => {
        if (current.name === 'sample') await change('own');
        await removeFolder(workspaceFolder(options.dataFolder, 'sample'));
      }),
    close: () => turns(() => closeOne(current, options.onFault)),
  };
};
