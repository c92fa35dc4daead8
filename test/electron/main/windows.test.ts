import type { BrowserWindow as RealWindow } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { trackWindows, type Windows } from '#main/windows.ts';
import { BrowserWindow, StubContents } from '#support/electron-stub.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

const setUp = () => {
  const windows = trackWindows();
  const [one, other] = [new BrowserWindow(1), new BrowserWindow(2)];
  // The stub has what is asked of a window here.
  for (const window of [one, other]) windows.add(window as unknown as RealWindow);
  return { windows, one, other };
};

const find = (windows: Windows, contents: StubContents) => windows.find(contents as never);

describe('the windows of this program', () => {
  test('are found by what they show, and no others are', () => {
    const { windows, one } = setUp();
    expect(find(windows, one.webContents)).toBe(one);
    expect(find(windows, new StubContents())).toBeNull();
    expect(find(windows, new BrowserWindow(3).webContents)).toBeNull();
    one.emit('closed');
    expect(find(windows, one.webContents)).toBeNull();
  });

  test('are told what happened, but for the one that did it', () => {
    const { windows, one, other } = setUp();
    windows.tell('journal:appended', { seq: 5 }, 1);
    expect(one.webContents.send).not.toHaveBeenCalled();
    expect(other.webContents.send).toHaveBeenCalledWith('journal:appended', { seq: 5 });
  });

  test('are not heard between leaving one workspace and showing the other', () => {
    const { windows, one, other } = setUp();
    windows.silence();
    windows.restart();
    expect(one.loadURL.mock.calls).toEqual([['app://bundle/index.html']]);
    expect(find(windows, one.webContents)).toBeNull();
    one.webContents.emit('did-navigate');
    expect(find(windows, one.webContents)).toBe(one);
    expect(find(windows, other.webContents)).toBeNull();
  });

  test('come to the front when the program is started once more', () => {
    const { windows, one } = setUp();
    windows.focus();
    for (const step of [one.restore, one.show, one.focus]) expect(step).toHaveBeenCalledOnce();
  });
});
