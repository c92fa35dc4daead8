import { app, type BrowserWindow } from 'electron';
import { showErrorScreen, type ErrorReport } from './error-screen.ts';
import { toLogEntry, type Log } from './log.ts';
import { errorPage } from './origin.ts';
import type { Windows } from './windows.ts';

type Options = {
  readonly log: Log;
  readonly windows: Windows;
  readonly report: (reason: string) => ErrorReport;
};

/** Our page asks for its settings as soon as its script runs: one that is loaded and has said nothing is blank. */
const silenceMilliseconds = 15_000;

/** The load was replaced by another one: no fault. */
const aborted = -3;

/** A window whose page is gone, or never came, shows the error screen. */
export const watchWindow = (window: BrowserWindow, { log, windows, report }: Options): void => {
  const fail = (reason: string): void => {
    log('error', { message: reason });
    showErrorScreen(window, report(reason));
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') fail(`render-process-gone: ${reason}`);
  });
  window.webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (isMainFrame && code !== aborted && !url.startsWith(errorPage)) {
      fail(`did-fail-load: ${description} ${String(code)}`);
    }
  });
  let listening: ReturnType<typeof setTimeout> | undefined;
  // What one page did not say is no fault of the page that came after it.
  window.webContents.on('did-navigate', () => clearTimeout(listening));
  window.webContents.on('did-finish-load', () => {
    clearTimeout(listening);
    if (window.webContents.getURL().startsWith(errorPage)) return;
    listening = setTimeout(() => {
      if (!window.isDestroyed() && !windows.isHeard(window)) fail('the page said nothing');
    }, silenceMilliseconds);
    listening.unref();
  });
  window.webContents.on('preload-error', (_event, _path, error) => {
    fail(toLogEntry('preload-error', error).message);
  });
};

/** Faults in main itself: logged, and shown, since from then on nothing it promised is certain but the journal. */
export const watchProcess = ({ log, windows, report }: Options): void => {
  const fail = (what: string, error: unknown): void => {
    const entry = toLogEntry(what, error);
    log('error', entry);
    for (const window of windows.all()) showErrorScreen(window, report(entry.message));
  };
  process.on('uncaughtException', (error) => fail('uncaughtException', error));
  process.on('unhandledRejection', (error) => fail('unhandledRejection', error));
  app.on('child-process-gone', (_event, { type, reason }) => {
    log('warn', { message: `child-process-gone: ${type} ${reason}` });
  });
};
