import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveBundlePath } from '#main/bundle-path.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const bundle = (): { readonly folder: string; readonly root: string } => {
  const folder = realpathSync(temporaryFolder());
  const root = join(folder, 'bundle');
  mkdirSync(join(root, 'a', 'b'), { recursive: true });
  mkdirSync(join(folder, 'bundle-evil'));
  writeFileSync(join(root, 'index.html'), 'ours');
  writeFileSync(join(root, 'a', 'b', 'c.js'), 'ours');
  writeFileSync(join(root, 'å ä.txt'), 'ours');
  writeFileSync(join(folder, 'bundle-evil', 'index.html'), 'not ours');
  writeFileSync(join(folder, 'secret.txt'), 'not ours');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync('/etc', join(root, 'a', 'etc'));
  symlinkSync(join(root, 'a', 'b', 'c.js'), join(root, 'inner.js'));
  return { folder, root };
};

describe('the path of an app:// address', () => {
  test('is a file of the bundle, whatever stands behind it', async () => {
    const { root } = bundle();
    for (const [url, file] of [
      ['app://bundle/', 'index.html'],
      ['app://bundle/index.html#/hours?week=2026-11-23', 'index.html'],
      ['app://bundle/a/b/c.js?v=1', 'a/b/c.js'],
      ['app://bundle/%C3%A5%20%C3%A4.txt', 'å ä.txt'],
      ['app://bundle/inner.js', 'a/b/c.js'],
    ] as const) {
      expect(await resolveBundlePath(url, [root])).toBe(join(root, file));
    }
  });

  test('is nothing for what leaves the bundle by a link, a neighbour or a folder', async () => {
    const { root } = bundle();
    for (const url of [
      'app://bundle/link.txt',
      'app://bundle/a/etc/passwd',
      'app://bundle/../bundle-evil/index.html',
      'app://bundle/..%2fbundle-evil/index.html',
      'app://bundle/a',
      'app://bundle/nowhere.js',
      'app://evil/index.html',
      'app://user:word@bundle/index.html',
      'app://bundle:80/index.html',
      'https://bundle/index.html',
      'file:///etc/passwd',
      'not a url',
      '',
    ]) {
      expect(await resolveBundlePath(url, [root])).toBeNull();
    }
  });

  test('comes from the first folder that has it', async () => {
    const { root, folder } = bundle();
    const second = join(folder, 'bundle-evil');
    writeFileSync(join(second, 'error.html'), 'the second');
    expect(await resolveBundlePath('app://bundle/index.html', [root, second])).toBe(
      join(root, 'index.html'),
    );
    expect(await resolveBundlePath('app://bundle/error.html', [root, second])).toBe(
      join(second, 'error.html'),
    );
  });

  test('never leaves the bundle, for any address', async () => {
    const { root } = bundle();
    const segment = fc.constantFrom(
      '..',
      '%2e%2e',
      '.%2e',
      '..%2f',
      '..%5c',
      '%252e%252e',
      '....//',
      '..;',
      'a',
      'b',
      'c.js',
      'link.txt',
      'etc',
      'passwd',
      'index.html',
      '',
      '.',
      '%00',
      '\\',
      'C:',
      '//',
      '%c0%ae%c0%ae',
      '\u2215',
      '\uff0e\uff0e',
      '~',
      'secret.txt',
      'bundle-evil',
      'index.html.',
    );
    const head = fc.constantFrom(
      'app://bundle',
      'app://bundle/',
      'app://evil',
      'app:///',
      'file://',
      'app://bundle@evil',
      'http://bundle',
      'APP://BUNDLE',
      'app:bundle',
      'app:/bundle',
    );
    const url = fc
      .tuple(
        head,
        fc.array(segment, { maxLength: 8 }),
        fc.constantFrom('/', '\\', '%2f', '%5c', '//'),
        fc.constantFrom('', '?x=/../..', '#/../..'),
      )
      .map(([start, segments, glue, end]) => `${start}/${segments.join(glue)}${end}`);
    let served = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(url, fc.webUrl(), fc.string()), async (address) => {
        const file = await resolveBundlePath(address, [root]);
        if (file === null) return;
        served++;
        expect(relative(root, file)).not.toMatch(/^\.\./);
      }),
      { seed: 20261124, numRuns: 5000 },
    );
    expect(served).toBeGreaterThan(0);
  });
});
