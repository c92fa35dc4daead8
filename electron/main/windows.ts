import type { WebContents } from 'electron';
import { BrowserWindow } from 'electron';
import type { EventName, EventOf } from '#contract/events.ts';
import { startPage } from './origin.ts';

/** The windows that this program made, and none else. */
export type Windows = {
  readonly add: (window: BrowserWindow) => void;
  readonly all: () => readonly BrowserWindow[];
  /** The window that shows `contents`; null when it isn't ours, or is on its way to another workspace. */
  readonly find: (contents: WebContents) => BrowserWindow | null;
  /** Whether the page that the window shows has said anything yet: one that hasn't may be blank. */
  readonly isHeard: (window: BrowserWindow) => boolean;
  /** Tells every window but one. */
  readonly tell: <Name extends EventName>(
    name: Name,
    event: EventOf<Name>,
    exceptWindowId?: number,
  ) => void;
  /** Refuses what the pages now shown still say, until `restart` has brought new ones. */
  readonly silence: () => void;
  /** Begins every window anew, at the start: the place it showed may not exist in the other workspace. */
  readonly restart: () => void;
  readonly focus: () => void;
};

export const trackWindows = (): Windows => {
  const windows = new Map<number, BrowserWindow>();
  const leaving = new Set<number>();
  const heard = new Set<number>();

  const add: Windows['add'] = (window) => {
    const { id } = window;
    windows.set(id, window);
    window.on('closed', () => {
      windows.delete(id);
      leaving.delete(id);
      heard.delete(id);
    });
    window.webContents.on('did-navigate', () => {
      leaving.delete(id);
      heard.delete(id);
    });
  };
  const all: Windows['all'] = () => [...windows.values()];

  return {
    add,
    all,
    find: (contents) => {
      const window = BrowserWindow.fromWebContents(contents);
      if (window === null || !windows.has(window.id) || leaving.has(window.id)) return null;
      heard.add(window.id);
      return window;
    },
    isHeard: ({ id }) => heard.has(id),
    tell: (name, event, exceptWindowId) => {
      for (const window of all()) {
        if (window.id !== exceptWindowId) window.webContents.send(name, event);
      }
    },
    silence: () => {
      for (const { id } of all()) leaving.add(id);
    },
    restart: () => {
      for (const window of all()) {
        // A load that fails tells so by its own event.
        window.loadURL(startPage).catch(() => undefined);
      }
    },
    focus: () => {
      const [window] = all();
      if (window?.isMinimized() === true) window.restore();
      window?.show();
      window?.focus();
    },
  };
};
