import { join } from 'node:path';
import { app, nativeTheme, shell } from 'electron';
import type { Preferences } from '#contract/contract.ts';
import { guardClosing } from './close-guard.ts';
import { watchProcess, watchWindow } from './crash.ts';
import { logFolder } from './data-folder.ts';
import { identifyDevice } from './device.ts';
import { exportDisk, nodeDisk } from './disk.ts';
import type { ErrorReport } from './error-screen.ts';
import { openFiles } from './files.ts';
import { lockFolder } from './folder-lock.ts';
import { fileHandlers } from './handlers/files.ts';
import { journalHandlers } from './handlers/journal.ts';
import { paperArchive, paperHandlers } from './handlers/paper.ts';
import { programHandlers } from './handlers/program.ts';
import { openIntakes } from './intakes.ts';
import { openLog, toLogEntry } from './log.ts';
import { showMenu } from './menu.ts';
import { openCopies } from './open-copy.ts';
import { createPaper } from './paper/create-paper.ts';
import { watchPower } from './power.ts';
import { openPreferences } from './preferences.ts';
import { serveBundle } from './protocol.ts';
import { secureSession } from './security.ts';
import { serve } from './serve.ts';
import { endOnce } from './shut-down.ts';
import { folderTaken } from './start-problem.ts';
import { sweepDataFolder } from './sweep.ts';
import { watchUpdates } from './updater.ts';
import { openWindow } from './window.ts';
import { trackWindows } from './windows.ts';
import { openWorkspaces } from './workspaces.ts';

const disk = nodeDisk;

/** A demonstration's or a test's fixed "now"; null on an ordinary day. */
const pinnedNow = (): string | null => {
  const pinned = process.env['FORVALTA_NOW'];
  return pinned !== undefined && !Number.isNaN(Date.parse(pinned)) ? pinned : null;
};

const applyTheme = ({ colorScheme }: Preferences): void => {
  nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
};

/** Everything from a ready app to an open window, in the order in which one part needs the other. */
export const start = async (dataFolder: string): Promise<void> => {
  const pinned = pinnedNow();
  const now = (): string => pinned ?? new Date().toISOString();
  const log = openLog(logFolder(dataFolder));
  await disk.makeFolder(dataFolder);
  const lock = await lockFolder(disk, dataFolder);
  if (lock === null) throw folderTaken();
  // Before anything is written: what is half-done now is nobody's work in progress.
  await sweepDataFolder(dataFolder);
  const device = await identifyDevice(disk, dataFolder);
  const preferences = await openPreferences(disk, dataFolder, app.getPreferredSystemLanguages());
  const windows = trackWindows();
  const closing = guardClosing();
  const onFault = (error: unknown): void => log('error', toLogEntry('background', error));

  const workspaces = await openWorkspaces({
    disk,
    dataFolder,
    device,
    now,
    first: preferences.read().workspace,
    onFault,
    onLeaving: windows.silence,
    onOpened: async (workspace) => {
      await preferences.write({ workspace }).catch(onFault);
      windows.restart();
    },
  });
  const report = (reason: string): ErrorReport => ({
    language: preferences.read().language,
    records: workspaces.current().journal.state().seq,
    version: app.getVersion(),
    reason,
  });
  watchProcess({ log, windows, report });

  const menuFor = ({ language }: Preferences): void =>
    showMenu({
      language,
      isMac: process.platform === 'darwin',
      isPackaged: app.isPackaged,
      actions: {
        command: (command) => windows.tell('menu:command', { command }),
        openDataFolder: () => void shell.openPath(dataFolder),
        openLogFolder: () => void shell.openPath(logFolder(dataFolder)),
      },
    });
  const assetsFolder = join(app.getAppPath(), 'assets');
  const paper = createPaper({ assetsFolder, archive: paperArchive(workspaces.current) });
  const copies = openCopies(app.getPath('temp'));
  const intakes = openIntakes();
  const files = openFiles({ disk: exportDisk, dataFolder, documents: app.getPath('documents') });

  serve({
    findWindow: windows.find,
    onFault: (channel, error) => log('error', toLogEntry(channel, error)),
    handlers: {
      ...programHandlers({
        dataFolder,
        device,
        pinnedNow: pinned,
        preferences,
        workspaces,
        closing,
        log,
        onPreferences: (next, windowId) => {
          applyTheme(next);
          menuFor(next);
          windows.tell('preferences:changed', {}, windowId);
        },
      }),
      ...journalHandlers({
        disk,
        current: workspaces.current,
        now,
        tellOthers: (seq, windowId) => windows.tell('journal:appended', { seq }, windowId),
      }),
      ...fileHandlers({ files, copies, intakes, current: workspaces.current }),
      ...paperHandlers(paper),
    },
  });

  secureSession();
  serveBundle([join(app.getAppPath(), 'dist', 'renderer'), join(assetsFolder, 'error')]);
  applyTheme(preferences.read());
  menuFor(preferences.read());
  const power = watchPower((away) => windows.tell('power:away', away));

  const open = (): Promise<void> =>
    openWindow(disk, dataFolder, (window) => {
      windows.add(window);
      closing.watch(window);
      intakes.watch(window);
      watchWindow(window, { log, windows, report });
    }).catch((error: unknown) => log('error', toLogEntry('window', error)));
  app.on('second-instance', windows.focus);
  app.on('activate', () => {
    if (windows.all().length === 0) void open();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  endOnce(async () => {
    power.stop();
    await intakes.close();
    await paper.close();
    await workspaces.close();
    await copies.sweep();
    await lock.release();
  }, onFault);

  log('info', { message: `start ${app.getVersion()} on ${process.platform}` });
  await open();
  void watchUpdates(log, (version) => windows.tell('update:ready', { version }));
};
