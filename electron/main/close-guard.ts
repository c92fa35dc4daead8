import { app, type BrowserWindow } from 'electron';

/** Keeps a window open that holds something unsaved until the user has said that it may be lost. */
export type CloseGuard = {
  readonly watch: (window: BrowserWindow) => void;
  /** What the window's page says of itself, each time it changes. */
  readonly hold: (windowId: number, hasUnsaved: boolean) => void;
  /** The user has answered: the window goes, and with it the program when that was what had been asked for. */
  readonly letGo: (windowId: number) => void;
};

/**
 * `beforeunload` would do nothing but keep the window silently open, so main asks the page to ask. A page that can't
 * answer, being gone or stuck, holds nothing.
 */
export const guardClosing = (): CloseGuard => {
  const windows = new Map<number, BrowserWindow>();
  const unsaved = new Set<number>();
  let isQuitting = false;
  let quitsAfter = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });

  const watch: CloseGuard['watch'] = (window) => {
    const { id } = window;
    const forget = (): void => void unsaved.delete(id);
    windows.set(id, window);
    window.on('close', (event) => {
      if (!unsaved.has(id)) return;
      event.preventDefault();
      // One window that stays open ends the quitting.
      quitsAfter = isQuitting;
      isQuitting = false;
      window.show();
      window.webContents.send('window:close-asked', {});
    });
    window.on('closed', () => {
      forget();
      windows.delete(id);
    });
    window.on('unresponsive', forget);
    window.webContents.on('did-navigate', forget);
    window.webContents.on('render-process-gone', forget);
  };

  return {
    watch,
    hold: (windowId, hasUnsaved) => {
      if (hasUnsaved) unsaved.add(windowId);
      else unsaved.delete(windowId);
    },
    letGo: (windowId) => {
      unsaved.delete(windowId);
      if (quitsAfter) app.quit();
      else windows.get(windowId)?.close();
    },
  };
};
