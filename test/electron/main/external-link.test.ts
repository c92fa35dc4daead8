import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { allowedLink, openExternalLink } from '#main/external-link.ts';
import { shell } from '#support/electron-stub.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

const refused: readonly string[] = [
  'http://www.skatteverket.se/',
  'ftp://skatteverket.se/',
  'file:///etc/passwd',
  'FILE:///C:/x',
  'smb://server/share',
  '\\\\server\\share',
  '//skatteverket.se/',
  'ms-msdt:/id',
  'search-ms:query=x',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\tjavascript:alert(1)',
  'vbscript:x',
  'tel:112',
  'data:text/html,x',
  'blob:https://skatteverket.se/1',
  'app://bundle/index.html',
  'chrome://gpu',
  'view-source:https://skatteverket.se/',
  'ms-officecmd:{}',
  'about:blank',
  '',
  'https://evil.example/',
  'https://skatteverket.se.evil.example/',
  'https://evilskatteverket.se/',
  'https://skatteverket.se@evil.example/',
  'https://a:b@skatteverket.se/',
  'https://skatteverket.se:8443/',
  'https://skatteverket.se/ x',
  'https://skatteverket.se/\u0000',
  'https://skatteverket.se/"x',
  ' https://skatteverket.se/',
  'https://skatteverket.se/`x`',
  'https://skatteverket.se\\@evil.example/',
  'https://ѕkatteverket.se/',
  'mailto:a@b.se?attach=/etc/passwd',
  'mailto:a@b.se?subject=x&Attachment=y',
  'mailto:a@b.se?subject=a\nb',
  `https://skatteverket.se/${'x'.repeat(2000)}`,
];

describe('a link out of the program', () => {
  test('is opened when it is allowed', async () => {
    for (const url of [
      'https://skatteverket.se/',
      'https://www.skatteverket.se/foretag/moms.4.html?q=1#a',
      'https://www.BFN.se/',
      'mailto:kund@exempel.se',
      'mailto:kund@exempel.se?subject=Faktura%201001&body=Hej',
    ]) {
      expect(await openExternalLink(url)).toBe('opened');
      expect(shell.openExternal).toHaveBeenLastCalledWith(new URL(url).href);
    }
  });

  test('is refused, and reaches no other program, for everything else', async () => {
    shell.openExternal.mockClear();
    for (const url of refused) expect(await openExternalLink(url)).toBe('refused');
    expect(shell.openExternal).not.toHaveBeenCalled();
  });

  test('is https or mailto, short and plain, whatever the text', () => {
    const scheme = fc.constantFrom(
      'https:',
      'http:',
      'file:',
      'javascript:',
      'data:',
      'smb:',
      'mailto:',
      'app:',
      '\tjavascript:',
    );
    const text = fc.oneof(
      fc.tuple(scheme, fc.string()).map((parts) => parts.join('//')),
      fc.tuple(fc.constant('https://skatteverket.se'), fc.string()).map((parts) => parts.join('')),
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (url) => {
        const link = allowedLink(url);
        if (link === null) return;
        expect(link).toMatch(
          /^(https:\/\/([a-z]+\.)*(skatteverket|bolagsverket|bfn)\.se\/|mailto:)/,
        );
        // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
        expect(link).not.toMatch(/[\u0000-\u0020"'<>\\^`{|}]/);
        expect(link.length).toBeLessThanOrEqual(2000);
      }),
      { seed: 20261124, numRuns: 5000 },
    );
  });
});
