import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { contentSecurityPolicy } from '#main/content-security-policy.ts';
import { answerBundleRequest, registerBundleScheme } from '#main/protocol.ts';
import { protocol } from '#support/electron-stub.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

const bundle = (): string => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'assets'));
  for (const name of ['index.html', 'assets/a.js', 'assets/a.css', 'assets/i.woff2', 'x.strange']) {
    writeFileSync(join(root, name), name);
  }
  return root;
};

const ask = (path: string, root: string, method = 'GET'): Promise<Response> =>
  answerBundleRequest({ url: `app://bundle/${path}`, method }, [root]);

describe('the bundle over app://', () => {
  test('comes with its own media type, since a module script of another is not run', async () => {
    const root = bundle();
    for (const [path, type] of [
      ['', 'text/html; charset=utf-8'],
      ['assets/a.js', 'text/javascript; charset=utf-8'],
      ['assets/a.css', 'text/css; charset=utf-8'],
      ['assets/i.woff2', 'font/woff2'],
      ['x.strange', 'application/octet-stream'],
    ] as const) {
      const response = await ask(path, root);
      expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type]);
      expect(await response.text()).toBe(path === '' ? 'index.html' : path);
    }
  });

  test('carries the policy and nosniff on every answer, also on a refusal', async () => {
    const root = bundle();
    for (const [path, method, status] of [
      ['index.html', 'GET', 200],
      ['index.html', 'HEAD', 200],
      ['none.html', 'GET', 404],
      ['..%2f..%2fetc%2fpasswd', 'GET', 404],
      ['index.html', 'POST', 405],
    ] as const) {
      const { status: given, headers } = await ask(path, root, method);
      expect(given).toBe(status);
      expect(headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });

  test('is a scheme that is standard and secure and never bypasses the policy', () => {
    registerBundleScheme();
    const [[scheme]] = protocol.registerSchemesAsPrivileged.mock.lastCall as [
      [{ scheme: string; privileges: Readonly<Record<string, boolean>> }],
    ];
    expect(scheme.scheme).toBe('app');
    expect(scheme.privileges).toMatchObject({ standard: true, secure: true });
    for (const name of ['bypassCSP', 'allowServiceWorkers', 'corsEnabled']) {
      expect(scheme.privileges[name]).toBeUndefined();
    }
  });
});
