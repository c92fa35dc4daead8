import { EventEmitter } from 'node:events';
import { readdirSync } from 'node:fs';
import type { BrowserWindow } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { openArchive } from '#main/archive.ts';
import { nodeDisk } from '#main/disk.ts';
import { openIntakes } from '#main/intakes.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const bytes = new Uint8Array([1, 2, 3]);
const failed = { status: 'failed', problem: 'failed' };

const setUp = () => {
  const folder = temporaryFolder();
  const intakes = openIntakes();
  const archive = openArchive(nodeDisk, folder);
  const begin = async (windowId: number): Promise<string> => {
    const begun = await intakes.begin(windowId, archive, { size: 3 });
    if (begun.status !== 'begun') throw new Error(begun.problem);
    return begun.id;
  };
  return { intakes, archive, begin, left: () => readdirSync(folder).length };
};

/** As much of a window as is watched. */
const windowOf = (id: number) => {
  const webContents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), { id, webContents });
  return { window: window as unknown as BrowserWindow, emitter: window, webContents };
};

describe('the files that windows send', () => {
  test('belong to the window that began them', async () => {
    const { intakes, begin, left } = setUp();
    const id = await begin(1);
    expect(await intakes.write(2, { id, position: 0, bytes })).toEqual(failed);
    expect(await intakes.finish(2, { id })).toEqual(failed);
    await intakes.abandon(2, { id });
    expect(await intakes.write(1, { id, position: 0, bytes })).toEqual({ status: 'done' });
    expect(await intakes.finish(1, { id })).toMatchObject({ status: 'stored', size: 3 });
    expect(await intakes.finish(1, { id })).toEqual(failed);
    expect(left()).toBe(1);
  });

  test('are cleared away when their page is left, dies, or the program ends', async () => {
    const { intakes, begin, left } = setUp();
    const { window, emitter, webContents } = windowOf(1);
    intakes.watch(window);
    for (const leave of [
      () => webContents.emit('did-navigate'),
      () => webContents.emit('render-process-gone'),
      () => emitter.emit('closed'),
      () => intakes.close(),
    ]) {
      await begin(1);
      expect(left()).toBe(1);
      void leave();
      await vi.waitFor(() => expect(left()).toBe(0));
    }
  });

  test('are few at once, and say why they can’t begin', async () => {
    const { intakes, archive, begin } = setUp();
    for (let count = 0; count < 4; count += 1) await begin(1);
    await expect(begin(1)).rejects.toThrow('too many');
    const noRoom = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const full = { ...archive, begin: () => Promise.reject(noRoom) };
    expect(await intakes.begin(2, full, { size: 3 })).toEqual({
      status: 'failed',
      problem: 'disk-full',
    });
    await intakes.close();
  });

  test('that fail are over', async () => {
    const { intakes, begin, left } = setUp();
    const id = await begin(1);
    expect(await intakes.write(1, { id, position: 1, bytes })).toEqual(failed);
    expect(left()).toBe(0);
    expect(await intakes.finish(1, { id })).toEqual(failed);
  });
});
