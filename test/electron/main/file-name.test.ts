import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '#main/file-name.ts';

describe('a file name out of data', () => {
  test('stays what a person called it', () => {
    for (const name of ['Faktura 1001 Åkerströms Måleri.pdf', 'timmar 2026-11.csv', '🎨.png']) {
      expect(safeFileName(name)).toBe(name);
    }
  });

  test('loses folders, reserved names, reversed endings and hidden dots', () => {
    for (const [name, safe] of [
      ['../../etc/passwd', '__.._etc_passwd'],
      ['a/b\\c.pdf', 'a_b_c.pdf'],
      ['CON', '_CON'],
      ['nul.pdf', '_nul.pdf'],
      ['faktura\u202efdp.exe', 'faktura_fdp.exe'],
      ['', '_'],
      ['...', '_'],
      ['.bashrc', '_bashrc'],
      ['namn. . ', 'namn'],
    ] as const) {
      expect(safeFileName(name)).toBe(safe);
    }
  });

  test('keeps the ending of a name that is too long', () => {
    expect(safeFileName(`${'å'.repeat(300)}.pdf`)).toMatch(/^å{116}\.pdf$/);
  });

  test('is one safe segment, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeFileName(name);
        expect(basename(safe)).toBe(safe);
        // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
        expect(safe).not.toMatch(/[\u0000-\u001f/\\:]|^\.|[. ]$/);
        expect(safe.length).toBeGreaterThan(0);
        expect(safe.length).toBeLessThanOrEqual(121);
      }),
      { seed: 20261124, numRuns: 3000 },
    );
  });
});
