import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  denyPermissions,
  isDebuggingStart,
  lockContents,
  mayRequest,
  secureApp,
} from '#main/security.ts';
import { app, shell, StubContents } from '#support/electron-stub.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

beforeEach(() => {
  shell.openExternal.mockClear();
});

/** Every permission name that this version of Electron knows, read from its own declarations. */
const permissionNames = (): readonly string[] => {
  const declarations = readFileSync(
    createRequire(import.meta.url).resolve('electron/electron.d.ts'),
    'utf8',
  );
  const lists = declarations.matchAll(/\(?permission: ((?:'[a-zA-Z-]+'(?: \| )?)+)/g);
  const names = [...lists].flatMap(([, list = '']) => list.match(/[a-zA-Z-]+/g) ?? []);
  return [...new Set(names)];
};

type Asked = (...values: readonly unknown[]) => unknown;

const lockedSession = () => {
  const asked: Record<string, Asked> = {};
  const keep = (name: string) => (handler: Asked) => {
    asked[name] = handler;
  };
  denyPermissions({
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
  } as unknown as Session);
  return asked;
};

describe('permissions', () => {
  test('every one that Electron has a name for is denied, asked or checked', () => {
    const names = permissionNames();
    expect(names.length).toBeGreaterThan(15);
    expect(names).toContain('geolocation');
    const asked = lockedSession();
    for (const name of [...names, 'one-of-tomorrow']) {
      const answer = vi.fn();
      asked['request']?.(null, name, answer, {});
      expect(answer.mock.calls).toEqual([[false]]);
      expect(asked['check']?.(null, name, 'app://bundle', {})).toBe(false);
    }
  });

  test('no device and no screen is given', () => {
    const asked = lockedSession();
    for (const deviceType of ['hid', 'serial', 'usb']) {
      expect(asked['device']?.({ deviceType, origin: 'app://bundle' })).toBe(false);
    }
    const answer = vi.fn();
    asked['display']?.({}, answer);
    expect(answer.mock.calls).toEqual([[{}]]);
  });
});

const locked = (): StubContents => {
  const contents = new StubContents();
  lockContents(contents as unknown as WebContents);
  return contents;
};

const isPrevented = (contents: StubContents, name: string, url: string): boolean => {
  const preventDefault = vi.fn();
  contents.emit(name, { url, preventDefault });
  return preventDefault.mock.calls.length > 0;
};

const strangePlaces: readonly string[] = [
  'https://example.com/',
  'http://localhost:3000/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'about:blank',
  'app://evil/index.html',
  'app://bundle.evil/index.html',
  'app://bundle/other.html',
  'app://bundle/index.html?x=1',
  'blob:app://bundle/1',
  'chrome://settings',
  '',
];

describe('navigation', () => {
  test('away from our own two pages is prevented, in any frame', () => {
    const contents = locked();
    for (const url of strangePlaces) {
      expect(isPrevented(contents, 'will-navigate', url)).toBe(true);
      expect(isPrevented(contents, 'will-frame-navigate', url)).toBe(true);
    }
  });

  test('to our own two pages is a reload', () => {
    const contents = locked();
    for (const url of [
      'app://bundle/index.html',
      'app://bundle/index.html#/hours',
      'app://bundle/error.html#a=1',
    ]) {
      expect(isPrevented(contents, 'will-navigate', url)).toBe(false);
    }
  });

  test('by redirect is prevented whatever the place, and so is every webview', () => {
    const contents = locked();
    expect(isPrevented(contents, 'will-redirect', 'app://bundle/index.html')).toBe(true);
    expect(isPrevented(contents, 'will-attach-webview', '')).toBe(true);
  });

  test('into a new window is denied, and only an allowed link leaves the program', () => {
    const contents = locked();
    for (const url of [...strangePlaces, 'https://www.skatteverket.se/']) {
      expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
    }
    expect(shell.openExternal.mock.calls).toEqual([['https://www.skatteverket.se/']]);
  });

  test('is locked for everything that will ever show a page, before the app is ready', () => {
    secureApp();
    expect(app.enableSandbox).toHaveBeenCalledOnce();
    const contents = new StubContents();
    app.emit('web-contents-created', {}, contents);
    expect(isPrevented(contents, 'will-navigate', 'https://example.com/')).toBe(true);
  });
});

describe('requests', () => {
  test('only for our own files and for what a page made itself', () => {
    for (const url of ['app://bundle/a.js', 'blob:app://bundle/1', 'data:image/png;base64,AA==']) {
      expect(mayRequest(url, true)).toBe(true);
    }
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'app://evil/a.js',
      'app://bundle.evil/a.js',
      'ftp://example.com/',
      'chrome-extension://x/y',
    ]) {
      expect(mayRequest(url, false)).toBe(false);
    }
  });

  test('of the developer tools only in development', () => {
    expect(mayRequest('devtools://devtools/bundled/x.html', false)).toBe(true);
    expect(mayRequest('devtools://devtools/bundled/x.html', true)).toBe(false);
  });
});

describe('a start that opens a door for debugging', () => {
  const doors = [
    '--inspect',
    '--inspect=0',
    '--inspect-brk=9229',
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
  ];
  test('is refused when packaged, and only then', () => {
    for (const door of doors) {
      expect(isDebuggingStart(['forvalta', door], true)).toBe(true);
      expect(isDebuggingStart(['electron', door, '.'], false)).toBe(false);
    }
    expect(isDebuggingStart(['forvalta', '--data-dir=/tmp/--inspect', '--inspection'], true)).toBe(
      false,
    );
  });
});
