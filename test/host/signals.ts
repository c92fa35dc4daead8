import { EventEmitter } from 'node:events';
import type { HostBrowserWindow } from './electron/browser-window.ts';
import type { HostWebContents } from './electron/web-contents.ts';
import type { KeyPress } from './messages.ts';

type Signals = {
  'contents-created': [HostWebContents];
  'contents-crashed': [HostWebContents, { reason: 'crashed'; exitCode: number }];
  'window-created': [HostBrowserWindow];
  'window-closed': [];
  'popup-allowed': [
    HostWebContents,
    { targetId: string; sessionId: string },
    Electron.BrowserWindowConstructorOptions,
  ];
  key: [KeyPress, HostBrowserWindow | null];
  theme: [];
  quit: [];
};

/** How the stand-in's modules hear of each other without importing each other in circles. */
export const signals = new EventEmitter<Signals>();
