import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { webPreferences } from '#main/window.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

test('a page may show itself and speak through the preload, and nothing else', () => {
  expect(Object.isFrozen(webPreferences)).toBe(true);
  expect(webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    disableBlinkFeatures: 'Auxclick',
    spellcheck: false,
  });
});

test('windows, handlers and ways out are made in one file each', () => {
  const folder = join(process.cwd(), 'electron/main');
  const sources = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const filesWith = (pattern: RegExp) =>
    sources.filter(([, source]) => pattern.test(source)).map(([name]) => name);
  expect(filesWith(/new BrowserWindow\(|WebContentsView\(/)).toEqual(['window.ts']);
  expect(filesWith(/ipcMain\.\w+\(/)).toEqual(['serve.ts']);
  expect(filesWith(/shell\.openExternal\(/)).toEqual(['external-link.ts']);
  expect(filesWith(/executeJavaScript|insertCSS|\beval\(|new Function/)).toEqual([]);
});
