// What main sees as 'electron' when drift.test.ts compiles it against the stand-in: the real signatures, of the members
// that the stand-in has and of no others.
import { electron } from './electron/electron.ts';
import type { HostBrowserWindow } from './electron/browser-window.ts';
import type { HostSession } from './electron/session.ts';
import type { HostWebContents } from './electron/web-contents.ts';
import { standsFor } from './host-emitter.ts';

type Only<StandIn, Real> = Pick<Real, keyof StandIn & keyof Real>;
type StandIn = typeof electron;
type Real = typeof Electron.CrossProcessExports;
type Seen<Name extends keyof StandIn & keyof Real> = Only<StandIn[Name], Real[Name]>;

export type WebContents = Only<HostWebContents, Electron.WebContents>;
export type BrowserWindow = Omit<Only<HostBrowserWindow, Electron.BrowserWindow>, 'webContents'> & {
  readonly webContents: WebContents;
};
export type IpcMainInvokeEvent = Electron.IpcMainInvokeEvent;
export type MenuItemConstructorOptions = Electron.MenuItemConstructorOptions;
export type Session = Only<HostSession, Electron.Session>;

type WindowClass = {
  new (options: Electron.BrowserWindowConstructorOptions): BrowserWindow;
  getAllWindows: () => BrowserWindow[];
  getFocusedWindow: () => BrowserWindow | null;
  fromId: (id: number) => BrowserWindow | null;
  fromWebContents: (contents: WebContents) => BrowserWindow | null;
};
/** Dialogs take the window that they belong to, or none. */
type Ask<Options, Answer> = {
  (options: Options): Promise<Answer>;
  (window: BrowserWindow, options: Options): Promise<Answer>;
};
type Dialogs = {
  showSaveDialog: Ask<Electron.SaveDialogOptions, Electron.SaveDialogReturnValue>;
  showOpenDialog: Ask<Electron.OpenDialogOptions, Electron.OpenDialogReturnValue>;
  showErrorBox: (title: string, content: string) => void;
};

export const app = standsFor<Seen<'app'>>(electron.app);
export const BrowserWindow = standsFor<WindowClass>(electron.BrowserWindow);
export const clipboard = standsFor<Seen<'clipboard'>>(electron.clipboard);
export const dialog = standsFor<Dialogs>(electron.dialog);
export const ipcMain = standsFor<Seen<'ipcMain'>>(electron.ipcMain);
export const Menu = standsFor<Seen<'Menu'>>(electron.Menu);
export const nativeTheme = standsFor<Seen<'nativeTheme'>>(electron.nativeTheme);
export const powerMonitor = standsFor<Seen<'powerMonitor'>>(electron.powerMonitor);
export const protocol = standsFor<Seen<'protocol'>>(electron.protocol);
export const screen = standsFor<Seen<'screen'>>(electron.screen);
export const session = standsFor<{ readonly defaultSession: Session }>(electron.session);
export const shell = standsFor<Seen<'shell'>>(electron.shell);
