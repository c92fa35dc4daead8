// The stand-in for Electron must not drift from Electron: it is compiled against electron.d.ts, and main against it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replace, RepositoryCopy } from '#support/repository-copy.ts';

describe('the stand-in against electron.d.ts', () => {
  let copy: RepositoryCopy;
  beforeAll(() => {
    copy = new RepositoryCopy();
  });
  afterAll(() => copy.remove());

  test('is what Electron is', () => {
    expect(copy.compile('test/host')).toBe('');
  });

  const file = (name: string) => `test/host/electron/${name}`;
  test.each([
    [
      'an invented module',
      replace(file('electron.ts'), '  clipboard,\n', '  clipboard,\n  clippy: clipboard,\n'),
      'not in electron.d.ts',
    ],
    [
      'an invented method',
      replace(file('shell.ts'), '  openPath(', '  openPaths() {},\n  openPath('),
      "'openPaths' does not exist",
    ],
    [
      'a missing method',
      replace(file('shell.ts'), '  showItemInFolder(', '  showItemsInFolder('),
      'showItemInFolder',
    ],
    [
      'a wrong parameter',
      replace(file('shell.ts'), 'openExternal(url: string)', 'openExternal(url: URL)'),
      "'string' is not assignable to type 'URL'",
    ],
    [
      'a wrong result',
      replace(
        file('clipboard.ts'),
        'readText: () => Promise.resolve(held)',
        'readText: () => held',
      ),
      "'string' is not assignable to type 'Promise<string>'",
    ],
  ])('%s does not compile', (_name, change, message) => {
    expect(copy.after([change], () => copy.compile('test/host'))).toContain(message);
  });
});

describe('main against the stand-in', () => {
  let copy: RepositoryCopy;
  beforeAll(() => {
    copy = new RepositoryCopy();
    copy.editAll('electron/main', (text) =>
      text
        .replaceAll("from 'electron'", "from '#host/seen-by-main.ts'")
        // As the stand-in itself is compiled.
        .replace('"lib": ["ES2023"]', '"lib": ["ES2023", "DOM", "DOM.Iterable"]')
        .replace(
          '{ "path": "../contract" }',
          '{ "path": "../contract" }, { "path": "../../test/host" }',
        ),
    );
  });
  afterAll(() => copy.remove());

  test('uses what the stand-in has, and nothing more', () => {
    expect(copy.compile('electron/main')).toBe('');
  });

  test.each([
    ['a method that it does not have', 'app.setBadgeCount(1);', "'setBadgeCount' does not exist"],
    ['a wrong argument', 'app.setPath(1, dataFolder);', 'not assignable to parameter'],
  ])('%s does not compile', (_name, code, message) => {
    const change = replace('electron/main/main.ts', 'secureApp();', `secureApp();\n${code}`);
    expect(copy.after([change], () => copy.compile('electron/main'))).toContain(message);
  });
});
