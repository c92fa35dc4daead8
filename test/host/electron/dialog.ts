import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { record } from '#host/recordings.ts';
import { settings } from '#host/settings.ts';
import { app } from './app.ts';

type DialogApi = Pick<
  Electron.Dialog,
  'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'
>;

/** A dialog that no test has stubbed must not be answered by chance. */
function mustBeInteractive(what: string, options: unknown): void {
  record(what, options);
  if (settings.isInteractive) return;
  throw new Error(
    `test host: ${what} was called, but the test gave no answer (stub it with electronApp.evaluate)`,
  );
}

const say = (text: string) => process.stderr.write(`[test host] ${text}\n`);

/** Electron takes (options) and (window, options). */
function optionsOf<Options>(args: readonly [unknown, Options?]): Options {
  return args[1] ?? (args[0] as Options); // one of the two forms
}

type SaveArgs = [Electron.BaseWindow | Electron.SaveDialogOptions, Electron.SaveDialogOptions?];
type OpenArgs = [Electron.BaseWindow | Electron.OpenDialogOptions, Electron.OpenDialogOptions?];
type MessageArgs = [Electron.BaseWindow | Electron.MessageBoxOptions, Electron.MessageBoxOptions?];

export const dialog = {
  async showSaveDialog(...args: SaveArgs) {
    const options = optionsOf<Electron.SaveDialogOptions>(args);
    mustBeInteractive('dialog.showSaveDialog', options);
    const name = path.basename(options.defaultPath ?? 'file');
    const filePath = path.join(app.getPath('downloads'), name);
    mkdirSync(path.dirname(filePath), { recursive: true });
    say(`there is no native save dialog here: saving to ${filePath}`);
    return Promise.resolve({ canceled: false, filePath });
  },
  async showOpenDialog(...args: OpenArgs) {
    mustBeInteractive('dialog.showOpenDialog', optionsOf<Electron.OpenDialogOptions>(args));
    say('there is no native open dialog here: nothing was opened');
    return Promise.resolve({ canceled: true, filePaths: [] });
  },
  async showMessageBox(...args: MessageArgs) {
    const options = optionsOf<Electron.MessageBoxOptions>(args);
    mustBeInteractive('dialog.showMessageBox', options);
    say(`there is no native message box here: ${options.message}`);
    return Promise.resolve({ response: options.cancelId ?? 0, checkboxChecked: false });
  },
  showErrorBox(title: string, content: string) {
    record('dialog.showErrorBox', title, content);
    say(`${title}: ${content}`);
  },
} satisfies DialogApi;
