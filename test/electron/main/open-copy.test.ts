import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openCopies } from '#main/open-copy.ts';
import { shell } from '#support/electron-stub.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

const bytes = new Uint8Array([37, 80, 68, 70]);
const fill = (path: string) => {
  writeFileSync(path, bytes);
  return Promise.resolve({ status: 'done' } as const);
};

beforeEach(() => {
  vi.clearAllMocks();
});

describe('a copy for another program', () => {
  test('has the name a person knows, can not be written, and is gone at the end', async () => {
    const copies = openCopies(temporaryFolder());
    expect(await copies.open('Faktura 1001/å.pdf', fill)).toEqual({ status: 'done' });
    const [path = ''] = shell.openPath.mock.lastCall ?? [];
    expect(basename(path)).toBe('Faktura 1001_å.pdf');
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
    expect(statSync(path).mode & 0o222).toBe(0);
    await copies.sweep();
    expect(existsSync(path)).toBe(false);
  });

  test('is never something that a double-click runs', async () => {
    const copies = openCopies(temporaryFolder());
    for (const name of [
      'a.exe',
      'a.desktop',
      'a.sh',
      'a.pdf.bat',
      'a',
      'a.html',
      'a.svg',
      '.pdf',
      'a.docm',
      'a.xlsm',
    ]) {
      expect(await copies.open(name, fill)).toEqual({
        status: 'failed',
        problem: 'not-permitted',
      });
    }
    expect(shell.openPath).not.toHaveBeenCalled();
  });

  test('that could not be made is not shown', async () => {
    const gone = { status: 'failed', problem: 'damaged' } as const;
    expect(await openCopies(temporaryFolder()).open('a.pdf', async () => gone)).toEqual(gone);
    expect(shell.openPath).not.toHaveBeenCalled();
  });

  test('that no program opens is a failure, and so is a folder that is gone', async () => {
    shell.openPath.mockResolvedValueOnce('no application');
    const failed = { status: 'failed', problem: 'failed' };
    expect(await openCopies(temporaryFolder()).open('a.pdf', fill)).toEqual(failed);
    expect(await openCopies('/nowhere').open('a.pdf', fill)).toEqual({
      status: 'failed',
      problem: 'not-found',
    });
  });
});
