import { randomBytes } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import type { Request, Response } from '#contract/contract.ts';
import type { Archive } from './archive.ts';
import type { ArchiveIntake } from './archive-intake.ts';
import { toFileProblem } from './file-problem.ts';

/** The files that windows are sending to the archive, each under an id that only its window may use. */
export type Intakes = {
  /** A page that is left, or a window that closes, sends no more: what it had begun is cleared away. */
  readonly watch: (window: BrowserWindow) => void;
  readonly begin: (
    windowId: number,
    archive: Archive,
    request: Request<'archive:begin'>,
  ) => Promise<Response<'archive:begin'>>;
  readonly write: (
    windowId: number,
    request: Request<'archive:write'>,
  ) => Promise<Response<'archive:write'>>;
  readonly finish: (
    windowId: number,
    request: Request<'archive:finish'>,
  ) => Promise<Response<'archive:finish'>>;
  readonly abandon: (windowId: number, request: Request<'archive:abandon'>) => Promise<undefined>;
  readonly close: () => Promise<void>;
};

type Sent = { readonly windowId: number; readonly intake: ArchiveIntake };

/** A window sends one file after another; more at once than this is no window of ours. */
const mostAtOnce = 4;

const unknown = { status: 'failed', problem: 'failed' } as const;

export const openIntakes = (): Intakes => {
  const sent = new Map<string, Sent>();

  const of = (windowId: number, id: string): ArchiveIntake | null => {
    const found = sent.get(id);
    return found?.windowId === windowId ? found.intake : null;
  };
  const idsOf = (windowId: number): readonly string[] =>
    [...sent].filter(([, each]) => each.windowId === windowId).map(([id]) => id);
  const drop = async (id: string): Promise<void> => {
    const found = sent.get(id);
    sent.delete(id);
    await found?.intake.abandon();
  };
  const dropAll = async (ids: readonly string[]): Promise<void> => {
    await Promise.all(ids.map(drop));
  };

  return {
    watch: (window) => {
      const { id } = window;
      const leave = (): void => void dropAll(idsOf(id));
      window.on('closed', leave);
      window.webContents.on('did-navigate', leave);
      window.webContents.on('render-process-gone', leave);
    },
    begin: async (windowId, archive, { size }) => {
      if (idsOf(windowId).length >= mostAtOnce) throw new Error('too many files at once');
      try {
        const intake = await archive.begin(size);
        const id = randomBytes(8).toString('hex');
        sent.set(id, { windowId, intake });
        return { status: 'begun', id };
      } catch (error) {
        return { status: 'failed', problem: toFileProblem(error) };
      }
    },
    write: async (windowId, { id, position, bytes }) => {
      const intake = of(windowId, id);
      if (intake === null) return unknown;
      const written = await intake.write(position, bytes);
      if (written.status === 'failed') sent.delete(id);
      return written;
    },
    finish: async (windowId, { id }) => {
      const intake = of(windowId, id);
      if (intake === null) return unknown;
      sent.delete(id);
      return intake.finish();
    },
    abandon: async (windowId, { id }) => {
      if (of(windowId, id) !== null) await drop(id);
      return undefined;
    },
    close: () => dropAll([...sent.keys()]),
  };
};
