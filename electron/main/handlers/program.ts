import { app, BrowserWindow, clipboard } from 'electron';
import type { Preferences, Response } from '#contract/contract.ts';
import type { CloseGuard } from '#main/close-guard.ts';
import { openExternalLink } from '#main/external-link.ts';
import type { Log } from '#main/log.ts';
import type { PreferenceStore } from '#main/preferences.ts';
import type { Handlers } from '#main/serve.ts';
import type { Workspaces } from '#main/workspaces.ts';

type ProgramHandlers = Pick<
  Handlers,
  | 'app:about'
  | 'preferences:read'
  | 'preferences:write'
  | 'workspace:open'
  | 'workspace:remove'
  | 'link:open'
  | 'clipboard:write'
  | 'log:write'
  | 'window:print'
  | 'window:pdf'
  | 'window:hold'
  | 'window:close'
>;

type Options = {
  readonly dataFolder: string;
  readonly device: string;
  readonly pinnedNow: string | null;
  readonly preferences: PreferenceStore;
  readonly workspaces: Workspaces;
  readonly closing: CloseGuard;
  readonly log: Log;
  readonly onPreferences: (preferences: Preferences, windowId: number) => void;
};

const engine = (): string =>
  `Electron ${process.versions['electron'] ?? ''} (Chromium ${process.versions['chrome'] ?? ''})`;

/** Tests and benchmarks may call the commands of a program that is not the product. */
const mayBeDriven = (): boolean => !app.isPackaged && process.env['FORVALTA_AUTOMATION'] === '1';

const printWindow = (windowId: number): Promise<Response<'window:print'>> =>
  new Promise((answer) => {
    const contents = BrowserWindow.fromId(windowId)?.webContents;
    if (contents === undefined) return answer({ status: 'failed', problem: 'failed' });
    contents.print({}, (isDone, reason) => {
      // To close the dialog without printing is no fault.
      const done = isDone || /cancel/i.test(reason);
      answer(done ? { status: 'done' } : { status: 'failed', problem: 'failed' });
    });
  });

/** The window's content as it prints; its own style says on which paper (`@page`). */
const windowPdf = async (windowId: number, log: Log): Promise<Response<'window:pdf'>> => {
  try {
    const contents = BrowserWindow.fromId(windowId)?.webContents;
    const bytes = await contents?.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    });
    if (bytes !== undefined) return { status: 'made', bytes: new Uint8Array(bytes) };
  } catch (error) {
    log('error', { message: `The window could not be made a PDF: ${String(error)}` });
  }
  return { status: 'failed', problem: 'failed' };
};

export const programHandlers = (options: Options): ProgramHandlers => {
  const { dataFolder, device, pinnedNow, preferences, workspaces, closing, log } = options;
  return {
    'app:about': () => ({
      version: app.getVersion(),
      engine: engine(),
      platform: process.platform,
      dataFolder,
      device,
      workspace: workspaces.current().name,
      pinnedNow,
      isPackaged: app.isPackaged,
      automation: mayBeDriven(),
    }),
    'preferences:read': () => preferences.read(),
    'preferences:write': async (change, { windowId }) => {
      const next = await preferences.write(change);
      options.onPreferences(next, windowId);
      return next;
    },
    'workspace:open': ({ name }) => workspaces.open(name),
    'workspace:remove': () => workspaces.removeSample(),
    'link:open': async ({ url }) => ({ status: await openExternalLink(url) }),
    'clipboard:write': async ({ text }) => {
      await clipboard.writeText(text);
      return undefined;
    },
    'log:write': ({ level, ...entry }) => {
      log(level, entry);
      return undefined;
    },
    'window:print': (_request, { windowId }) => printWindow(windowId),
    'window:pdf': (_request, { windowId }) => windowPdf(windowId, log),
    'window:hold': ({ hasUnsaved }, { windowId }) => {
      closing.hold(windowId, hasUnsaved);
      return undefined;
    },
    'window:close': (_request, { windowId }) => {
      closing.letGo(windowId);
      return undefined;
    },
  };
};
