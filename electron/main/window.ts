import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import type { Disk } from './disk.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { startPage } from './origin.ts';
import { defaultWindowState, placeWindow, smallestWindow, windowState } from './window-state.ts';

/** What a page of ours may do, said once: nothing but show itself and speak through the preload's named functions. */
export const webPreferences = Object.freeze({
  preload: join(__dirname, 'preload.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  disableBlinkFeatures: 'Auxclick',
  // The spelling dictionaries come from the network.
  spellcheck: false,
  devTools: !app.isPackaged,
});

/** Long enough for a hand to have finished dragging. */
const settleMilliseconds = 500;

const keepState = (window: BrowserWindow, save: (state: unknown) => void): void => {
  const remember = (): void => {
    save({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  let settling: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(settling);
    settling = setTimeout(remember, settleMilliseconds);
  };
  window.on('resize', settle);
  window.on('move', settle);
  window.on('maximize', settle);
  window.on('unmaximize', settle);
  window.on('close', () => {
    clearTimeout(settling);
    remember();
  });
};

/** Opens a window where the last one stood, and loads the renderer into it. Shown when there is something to see. */
export const openWindow = async (
  disk: Disk,
  dataFolder: string,
  onOpened: (window: BrowserWindow) => void,
): Promise<void> => {
  const file = join(dataFolder, 'window.json');
  const state = (await readJsonFile(disk, file, windowState)) ?? defaultWindowState;
  const window = new BrowserWindow({
    ...placeWindow(state, screen.getAllDisplays()),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: app.name,
    show: false,
    webPreferences,
  });
  if (state.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  keepState(window, (next) => {
    // Where a window stood is a convenience.
    writeJsonFile(disk, file, next).catch(() => undefined);
  });
  onOpened(window);
  await window.loadURL(startPage);
};
