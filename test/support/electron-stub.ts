import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/**
 * The one stand-in for the `electron` module in tests of main's parts: `vi.mock('electron', () => import('#support/electron-stub.ts'))`.
 * It records; it does nothing. What the program does in a real window is tried end to end.
 */
type Handler = (event: unknown, payload: unknown) => unknown;
type Listener = (...values: readonly unknown[]) => void;

/** What was registered, for a test to call. */
export const registered = {
  handlers: new Map<string, Handler>(),
  protocols: new Map<string, (request: Request) => Promise<Response>>(),
  exposed: new Map<string, unknown>(),
};

class StubApp extends EventEmitter {
  isPackaged = false;
  name = 'Förvalta';
  enableSandbox = vi.fn();
  quit = vi.fn();
  getVersion = (): string => '0.1.0';
}
export const app = new StubApp();

export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    if (registered.handlers.has(channel)) throw new Error(`second handler for '${channel}'`);
    registered.handlers.set(channel, handler);
  },
};

export const protocol = {
  registerSchemesAsPrivileged: vi.fn(),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => {
    registered.protocols.set(scheme, handler);
  },
};

export const shell = {
  openExternal: vi.fn(async (_url: string) => undefined),
  openPath: vi.fn(async (_path: string) => ''),
  showItemInFolder: vi.fn((_path: string) => undefined),
};

export const dialog = {
  showSaveDialog: vi.fn(async (..._options: readonly unknown[]) => ({
    canceled: true,
    filePath: '',
  })),
  showOpenDialog: vi.fn(async (..._options: readonly unknown[]) => ({
    canceled: true,
    filePaths: [] as readonly string[],
  })),
};

export const clipboard = { writeText: vi.fn() };
export const nativeTheme = { themeSource: 'system' };
export const screen = { getAllDisplays: () => [] };
export const powerMonitor = Object.assign(new EventEmitter(), {
  getSystemIdleTime: (): number => 0,
});
export const session = { defaultSession: {} };

export const Menu = {
  buildFromTemplate: vi.fn((template: unknown) => template),
  setApplicationMenu: vi.fn(),
};

export class BrowserWindow extends EventEmitter {
  static fromId = (_id: number): null => null;
  static fromWebContents = (contents: StubContents): BrowserWindow | null =>
    contents.window ?? null;

  readonly id: number;
  readonly webContents: StubContents;
  constructor(id: number) {
    super();
    this.id = id;
    this.webContents = new StubContents(this);
  }
  isDestroyed = (): boolean => false;
  isMinimized = (): boolean => true;
  restore = vi.fn();
  show = vi.fn();
  focus = vi.fn();
  destroy = vi.fn();
  close = vi.fn();
  loadURL = vi.fn(async (_url: string) => undefined);
}

export class StubContents extends EventEmitter {
  openHandler: ((details: { readonly url: string }) => unknown) | null = null;
  readonly mainFrame = { url: 'app://bundle/index.html', origin: 'app://bundle' };
  readonly window: BrowserWindow | undefined;
  constructor(window?: BrowserWindow) {
    super();
    this.window = window;
  }
  send = vi.fn();
  getURL = (): string => this.mainFrame.url;
  setWindowOpenHandler = (handler: (details: { readonly url: string }) => unknown): void => {
    this.openHandler = handler;
  };
}

export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown): void => {
    registered.exposed.set(name, value);
  },
};

const listeners = new EventEmitter();
export const ipcRenderer = {
  invoke: vi.fn(async (..._values: readonly unknown[]): Promise<unknown> => undefined),
  on: (channel: string, listener: Listener): void => {
    listeners.on(channel, listener);
  },
  off: (channel: string, listener: Listener): void => {
    listeners.off(channel, listener);
  },
  /** What main's `webContents.send` does at the other end. */
  receive: (channel: string, ...values: readonly unknown[]): void => {
    listeners.emit(channel, { sender: 'the door that must stay shut' }, ...values);
  },
};
