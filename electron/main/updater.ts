import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { toLogEntry, type Log } from './log.ts';

/** The file that electron-builder writes when a place for updates was configured. */
const configured = (): boolean => existsSync(join(process.resourcesPath, 'app-update.yml'));

/**
 * Looks for a newer version, once a start, only in a packaged program whose packager said where; everywhere else there is no
 * network call. An update waits for the program's end to be installed.
 */
export const watchUpdates = async (log: Log, onReady: (version: string) => void): Promise<void> => {
  if (!app.isPackaged || !configured()) return;
  try {
    const { autoUpdater } = await import('electron-updater');
    autoUpdater.logger = null;
    autoUpdater.autoDownload = true;
    autoUpdater.autoInstallOnAppQuit = true;
    autoUpdater.on('update-downloaded', ({ version }) => onReady(version));
    autoUpdater.on('error', (error) => log('warn', toLogEntry('update', error)));
    await autoUpdater.checkForUpdates();
  } catch (error) {
    log('warn', toLogEntry('update', error));
  }
};
