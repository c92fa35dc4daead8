import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nodeDisk } from '#main/disk.ts';
import { openFiles } from '#main/files.ts';
import { dialog, shell } from '#support/electron-stub.ts';
import { faultyDisk } from '#support/faulty-disk.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

const bytes = new Uint8Array([1, 2, 3]);
const filters = [{ name: 'PDF', extensions: ['pdf'] }];

const place = () => {
  const dataFolder = temporaryFolder();
  const documents = temporaryFolder();
  const make = (disk = nodeDisk) => openFiles({ disk, dataFolder, documents });
  return { dataFolder, documents, make };
};

const choose = (filePath: string): void => {
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
};

beforeEach(() => {
  vi.clearAllMocks();
});

describe('saving a file', () => {
  test('writes it where the user says, and begins there the next time, also after a restart', async () => {
    const { documents, make } = place();
    const other = temporaryFolder();
    const path = join(other, 'faktura.pdf');
    choose(path);
    const saved = await make().save({ name: 'Faktura/1001.pdf', filters, bytes }, 1);
    expect(saved).toEqual({ status: 'saved', path });
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
    const offered = () => dialog.showSaveDialog.mock.lastCall?.[0];
    expect(offered()).toMatchObject({ defaultPath: join(documents, 'Faktura_1001.pdf'), filters });
    await make().save({ name: 'x.pdf', filters, bytes }, 1);
    expect(offered()).toMatchObject({ defaultPath: join(other, 'x.pdf') });
  });

  test('is no fault when the user thinks better of it', async () => {
    const { make } = place();
    expect(await make().save({ name: 'x.pdf', filters, bytes }, 1)).toEqual({
      status: 'cancelled',
    });
  });

  test('on a full disk says so, and leaves the old file and nothing half-written', async () => {
    const { make } = place();
    const folder = temporaryFolder();
    const path = join(folder, 'faktura.pdf');
    writeFileSync(path, 'the old one');
    const disk = faultyDisk();
    const files = make(disk);
    for (const [fault, problem] of [
      ['ENOSPC', 'disk-full'],
      ['EROFS', 'read-only'],
      ['EACCES', 'not-permitted'],
    ] as const) {
      choose(path);
      // The first calls read where the dialog begins.
      disk.arm(2, fault, Number.MAX_SAFE_INTEGER);
      expect(await files.save({ name: 'x.pdf', filters, bytes }, 1)).toEqual({
        status: 'failed',
        problem,
      });
      disk.disarm();
      expect(readFileSync(path, 'utf8')).toBe('the old one');
      expect(readdirSync(folder).filter((name) => !name.endsWith('.tmp'))).toEqual(['faktura.pdf']);
    }
  });

  test('into a folder that is gone, is a file, or is not ours says so', async () => {
    const { make } = place();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const path of [join(folder, 'gone', 'x.pdf'), join(folder, 'file', 'x.pdf')]) {
      choose(path);
      expect(await make().save({ name: 'x.pdf', filters, bytes }, 1)).toEqual({
        status: 'failed',
        problem: 'not-found',
      });
    }
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0o500);
    choose(join(folder, 'locked', 'x.pdf'));
    const saved = await make().save({ name: 'x.pdf', filters, bytes }, 1);
    // The superuser may write anywhere.
    if (process.getuid?.() !== 0) {
      expect(saved).toEqual({ status: 'failed', problem: 'not-permitted' });
    }
  });
});

describe('opening a file', () => {
  const pick = (path: string): void => {
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [path] });
  };

  test('gives its name and bytes, up to the size asked for', async () => {
    const { make } = place();
    const path = join(temporaryFolder(), 'logga.png');
    writeFileSync(path, bytes);
    pick(path);
    expect(await make().open({ filters, maxBytes: 3 }, 1)).toEqual({
      status: 'opened',
      name: 'logga.png',
      bytes,
    });
    pick(path);
    expect(await make().open({ filters, maxBytes: 2 }, 1)).toEqual({
      status: 'failed',
      problem: 'too-large',
    });
  });

  test('says when there is none', async () => {
    const { make } = place();
    expect(await make().open({ filters, maxBytes: 3 }, 1)).toEqual({ status: 'cancelled' });
    pick('/nowhere/x.png');
    expect(await make().open({ filters, maxBytes: 3 }, 1)).toEqual({
      status: 'failed',
      problem: 'not-found',
    });
  });
});

describe('showing a file in its folder', () => {
  test('works for what this program saved and for the data folder alone', async () => {
    const { dataFolder, make } = place();
    const files = make();
    const path = join(temporaryFolder(), 'a.pdf');
    choose(path);
    await files.save({ name: 'a.pdf', filters, bytes }, 1);
    expect(await files.reveal(path)).toEqual({ status: 'done' });
    expect(shell.showItemInFolder.mock.calls).toEqual([[path]]);
    for (const other of ['/etc/passwd', `${path}.bak`, '', dataFolder]) {
      expect(await files.reveal(other)).toEqual({ status: 'failed', problem: 'not-permitted' });
    }
    expect(shell.showItemInFolder).toHaveBeenCalledOnce();
    expect(await files.reveal(null)).toEqual({ status: 'done' });
    expect(shell.openPath.mock.calls).toEqual([[dataFolder]]);
  });
});
