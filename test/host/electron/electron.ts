import { withoutGaps } from '#host/not-in-test-host.ts';
import { app } from './app.ts';
import { HostBrowserWindow } from './browser-window.ts';
import { clipboard } from './clipboard.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { HostMenu } from './menu.ts';
import { HostMenuItem } from './menu-item.ts';
import { nativeTheme } from './native-theme.ts';
import { powerMonitor } from './power-monitor.ts';
import { protocol } from './protocol.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { webContents } from './web-contents.ts';

const modules = {
  app,
  BrowserWindow: HostBrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu: HostMenu,
  MenuItem: HostMenuItem,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  webContents,
};

type Invented = Exclude<keyof typeof modules, keyof typeof Electron.CrossProcessExports>;
type Checked = [Invented] extends [never]
  ? typeof modules
  : { readonly 'not in electron.d.ts': Invented };
/** Compiles only while every name here is a name in electron.d.ts. */
const checked: Checked = modules;

/** The 'electron' module of the stand-in; the plain objects in it lose their silence about what they lack. */
export const electron: typeof modules = withoutGaps('electron', {
  ...checked,
  clipboard: withoutGaps('clipboard', clipboard),
  dialog: withoutGaps('dialog', dialog),
  protocol: withoutGaps('protocol', protocol),
  session: withoutGaps('session', session),
  shell: withoutGaps('shell', shell),
  webContents: withoutGaps('webContents', webContents),
});
