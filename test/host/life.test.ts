import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRunning, killTree, processTree } from './process-tree.ts';
import {
  environmentFor,
  executable,
  fixtureFolder,
  launchFixture,
  makeDataFolder,
  removeDataFolder,
} from './launch-fixture.ts';

const store = (word: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('kept', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('words');
    opening.onsuccess = () => {
      const write = opening.result.transaction('words', 'readwrite', { durability: 'strict' });
      write.objectStore('words').put(word, word);
      write.oncomplete = () => resolve();
      write.onerror = () => reject(new Error('not written'));
    };
  });
const stored = (): Promise<unknown[]> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('kept', 1);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('words').objectStore('words').getAll();
      reading.onsuccess = () => resolve(reading.result);
    };
  });

describe('one program a data folder', () => {
  test('a second start ends at once with 0, and the first one hears of it', async () => {
    const fixture = await launchFixture();
    const second = spawn(executable, ['--no-sandbox', fixtureFolder, '--hello'], {
      env: environmentFor(fixture.dataFolder),
    });
    const code = await new Promise((resolve) => second.once('exit', resolve));
    expect(code).toBe(0);
    const seconds = await fixture.inMain('seconds');
    expect(seconds).toEqual([expect.arrayContaining(['--hello'])]);
    await fixture.remove();
  });

  test('what a page stored is there after a clean end, and after the whole tree was killed', async () => {
    const folder = makeDataFolder();
    const first = await launchFixture(folder);
    await first.page.evaluate(store, 'before a clean end');
    await first.app.close();
    const second = await launchFixture(folder);
    await second.page.evaluate(store, 'before a kill');
    const { pid = 0 } = second.app.process();
    const tree = processTree(pid);
    killTree(pid);
    await expect.poll(() => tree.filter(isRunning)).toEqual([]);
    const third = await launchFixture(folder);
    expect(await third.page.evaluate(stored)).toContain('before a clean end');
    await third.remove();
  });

  test('the profile has a name of its own', async () => {
    const fixture = await launchFixture();
    expect(existsSync(path.join(fixture.dataFolder, 'chromium-standin', 'Default'))).toBe(true);
    await fixture.remove();
  });
});

describe('ends', () => {
  test('no browser outlives the host', async () => {
    const fixture = await launchFixture();
    const { pid = 0 } = fixture.app.process();
    const others = processTree(pid).filter((each) => each !== pid);
    expect(others.length).toBeGreaterThan(0);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => others.filter(isRunning)).toEqual([]);
    removeDataFolder(fixture.dataFolder);
  });

  test('a page that crashes is reported, and the program goes on', async () => {
    const fixture = await launchFixture();
    await fixture.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.once('render-process-gone', (_event, details) =>
        Object.assign(globalThis, { navigations: details.reason }),
      );
      contents?.loadURL('chrome://crash').catch(() => {});
    });
    await expect.poll(() => fixture.inMain('navigations')).toBe('crashed');
    await fixture.remove();
  });
});

test('what the host does not have is said by name', async () => {
  const fixture = await launchFixture();
  const words = await fixture.app.evaluate((electron) => {
    const of = (read: () => unknown) => {
      try {
        return String(read());
      } catch (fault) {
        return (fault as Error).message;
      }
    };
    const window = electron.BrowserWindow.getAllWindows()[0];
    return [
      of(() => electron.Tray),
      of(() => electron.app.getGPUFeatureStatus),
      of(() => electron.shell.trashItem),
      of(() => window?.setKiosk),
      of(() => window?.webContents.capturePage),
      of(() => new electron.BrowserWindow({ webPreferences: { nodeIntegration: true } })),
    ];
  });
  const missing = (what: string) =>
    `test host: ${what} is not implemented by the stand-in for Electron`;
  expect(words).toEqual([
    missing('electron.Tray'),
    missing('App.getGPUFeatureStatus'),
    missing('shell.trashItem'),
    missing('BrowserWindow.setKiosk'),
    missing('WebContents.capturePage'),
    missing('webPreferences other than contextIsolation and sandbox ({"nodeIntegration":true})'),
  ]);
  const unanswered = await fixture.app
    .evaluate(({ dialog }) => dialog.showSaveDialog({ defaultPath: 'x.pdf' }))
    .catch((fault: unknown) => String(fault));
  expect(unanswered).toContain('the test gave no answer');
  await fixture.app.evaluate(({ app }) => {
    app.on('gpu-info-update', () => {});
  });
  const recordings = await fixture.recordings();
  expect(recordings).toContainEqual({
    what: 'never-emitted',
    args: ["app.on('gpu-info-update')"],
  });
  await fixture.remove();
});
