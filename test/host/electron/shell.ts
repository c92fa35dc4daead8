import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { record } from '#host/recordings.ts';
import { settings } from '#host/settings.ts';

/** Hands over to the desktop when a person sits before it; a test reads it from the recordings. */
function openWithDesktop(subject: string): void {
  if (!settings.isInteractive || process.platform !== 'linux') return;
  spawn('xdg-open', [subject], { detached: true, stdio: 'ignore' })
    .on('error', () => process.stderr.write(`[test host] can't open ${subject}\n`))
    .unref();
}

export const shell = {
  openExternal(url: string) {
    record('shell.openExternal', url);
    openWithDesktop(url);
    return Promise.resolve();
  },
  openPath(file: string) {
    record('shell.openPath', file);
    if (!existsSync(file)) return Promise.resolve(`Failed to open path: ${file}`);
    openWithDesktop(file);
    return Promise.resolve('');
  },
  showItemInFolder(file: string) {
    record('shell.showItemInFolder', file);
  },
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>;
