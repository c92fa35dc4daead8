import type { ElectronApplication } from '@playwright/test';

/** Answers every save dialog from now on with a path. */
export const answerSaveDialog = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);

/** Keeps from the desktop what the program hands it, and gives the way to read what it was. */
export async function catchOpenings(
  app: ElectronApplication,
): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
    shell.openPath = (path) => {
      opened.push(path);
      return Promise.resolve('');
    };
    shell.showItemInFolder = (path) => {
      opened.push(path);
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened); // put there above
}
