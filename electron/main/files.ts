import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BrowserWindow, dialog, shell } from 'electron';
import { z } from 'zod';
import type { Request, Response } from '#contract/contract.ts';
import { writeAtomically } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { safeFileName } from './file-name.ts';
import { toFileProblem } from './file-problem.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

type Saved = Response<'file:save'>;
type Done = Response<'file:reveal'>;

/** Files that the user chooses the place of. */
export type Files = {
  readonly save: (request: Request<'file:save'>, windowId: number) => Promise<Saved>;
  /** As `save`, for what is too big to be held: `write` puts it where the user said. */
  readonly saveBy: (
    request: Omit<Request<'file:save'>, 'bytes'>,
    write: (path: string) => Promise<Done>,
    windowId: number,
  ) => Promise<Saved>;
  readonly open: (
    request: Request<'file:open'>,
    windowId: number,
  ) => Promise<Response<'file:open'>>;
  readonly reveal: (path: string | null) => Promise<Done>;
};

type Options = { readonly disk: Disk; readonly dataFolder: string; readonly documents: string };
type Filters = Request<'file:save'>['filters'];

const places = z.strictObject({ lastFolder: z.string() });

const toDialogFilters = (
  filters: Filters,
): { readonly name: string; readonly extensions: string[] }[] =>
  filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));

const readChosen = async (
  disk: Disk,
  path: string,
  maxBytes: number,
): Promise<Response<'file:open'>> => {
  try {
    if ((await stat(path)).size > maxBytes) return { status: 'failed', problem: 'too-large' };
    const bytes = new Uint8Array(await disk.read(path));
    return { status: 'opened', name: basename(path), bytes };
  } catch (error) {
    return { status: 'failed', problem: toFileProblem(error) };
  }
};

export const openFiles = ({ disk, dataFolder, documents }: Options): Files => {
  const placesFile = join(dataFolder, 'places.json');
  const saved = new Set<string>();

  const lastFolder = async (): Promise<string> =>
    (await readJsonFile(disk, placesFile, places))?.lastFolder ?? documents;
  const rememberFolder = (path: string): Promise<void> =>
    // A convenience: its loss must not spoil a file that was saved.
    writeJsonFile(disk, placesFile, { lastFolder: dirname(path) }).catch(() => undefined);

  const saveBy: Files['saveBy'] = async ({ name, filters }, write, windowId) => {
    const window = BrowserWindow.fromId(windowId);
    const options = {
      defaultPath: join(await lastFolder(), safeFileName(name)),
      filters: toDialogFilters(filters),
    };
    const { canceled, filePath } = window
      ? await dialog.showSaveDialog(window, options)
      : await dialog.showSaveDialog(options);
    if (canceled || filePath === '') return { status: 'cancelled' };
    const written = await write(filePath);
    if (written.status === 'failed') return written;
    saved.add(filePath);
    await rememberFolder(filePath);
    return { status: 'saved', path: filePath };
  };

  const save: Files['save'] = ({ name, filters, bytes }, windowId) =>
    saveBy(
      { name, filters },
      async (path) => {
        try {
          await writeAtomically(disk, path, bytes);
          return { status: 'done' };
        } catch (error) {
          return { status: 'failed', problem: toFileProblem(error) };
        }
      },
      windowId,
    );

  const open: Files['open'] = async ({ filters, maxBytes }, windowId) => {
    const window = BrowserWindow.fromId(windowId);
    const options = {
      defaultPath: await lastFolder(),
      filters: toDialogFilters(filters),
      properties: ['openFile' as const],
    };
    const { canceled, filePaths } = window
      ? await dialog.showOpenDialog(window, options)
      : await dialog.showOpenDialog(options);
    const [path] = filePaths;
    return canceled || path === undefined
      ? { status: 'cancelled' }
      : readChosen(disk, path, maxBytes);
  };

  const reveal: Files['reveal'] = async (path) => {
    if (path === null) {
      const problem = await shell.openPath(dataFolder);
      return problem === '' ? { status: 'done' } : { status: 'failed', problem: 'failed' };
    }
    if (!saved.has(path)) return { status: 'failed', problem: 'not-permitted' };
    shell.showItemInFolder(path);
    return { status: 'done' };
  };

  return { save, saveBy, open, reveal };
};
