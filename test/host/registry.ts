import type { HostBrowserWindow } from './electron/browser-window.ts';
import type { HostWebContents } from './electron/web-contents.ts';

/** What is alive: pages by the browser's names for them, windows in the order of their making. */
export const registry = {
  contents: new Map<number, HostWebContents>(),
  bySession: new Map<string, HostWebContents>(),
  byTarget: new Map<string, HostWebContents>(),
  byFrame: new Map<string, HostWebContents>(),
  /** Windows that pages opened, and whether the program allows them; the word outlives the window, as requests do. */
  popups: new Map<string, Promise<boolean>>(),
  windows: new Set<HostBrowserWindow>(),
  focused: null as HostBrowserWindow | null,
};

/** Set once, as 'ready' is emitted; much of Electron refuses to work before. */
export const readiness = { isReady: false };
