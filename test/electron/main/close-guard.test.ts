import type { BrowserWindow as RealWindow } from 'electron';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { guardClosing } from '#main/close-guard.ts';
import { app, BrowserWindow } from '#support/electron-stub.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

afterEach(() => {
  vi.clearAllMocks();
  app.removeAllListeners();
});

const setUp = () => {
  const guard = guardClosing();
  const window = new BrowserWindow(1);
  guard.watch(window as unknown as RealWindow); // the stub has what is asked of a window here
  const isHeldBack = (): boolean => {
    const preventDefault = vi.fn();
    window.emit('close', { preventDefault });
    return preventDefault.mock.calls.length > 0;
  };
  return { guard, window, isHeldBack };
};

describe('a window that is closed', () => {
  test('goes at once when nothing is unsaved', () => {
    const { guard, window, isHeldBack } = setUp();
    expect(isHeldBack()).toBe(false);
    guard.hold(1, true);
    guard.hold(1, false);
    expect(isHeldBack()).toBe(false);
    expect(window.webContents.send).not.toHaveBeenCalled();
  });

  test('stays while something is unsaved, and its page asks; it goes when the user lets it', () => {
    const { guard, window, isHeldBack } = setUp();
    guard.hold(1, true);
    expect(isHeldBack()).toBe(true);
    expect(window.webContents.send.mock.calls).toEqual([['window:close-asked', {}]]);
    guard.letGo(1);
    expect(window.close).toHaveBeenCalledOnce();
    expect(app.quit).not.toHaveBeenCalled();
    expect(isHeldBack()).toBe(false);
  });

  test('by quitting: the program ends when the user lets the window go, and not before', () => {
    const { guard, isHeldBack } = setUp();
    guard.hold(1, true);
    app.emit('before-quit');
    expect(isHeldBack()).toBe(true);
    expect(app.quit).not.toHaveBeenCalled();
    guard.letGo(1);
    expect(app.quit).toHaveBeenCalledOnce();
  });

  test('after a quit that the user took back is only closed', () => {
    const { guard, window, isHeldBack } = setUp();
    guard.hold(1, true);
    app.emit('before-quit');
    isHeldBack();
    isHeldBack();
    guard.letGo(1);
    expect(window.close).toHaveBeenCalledOnce();
    expect(app.quit).not.toHaveBeenCalled();
  });

  test.each([
    ['is stuck', (window: BrowserWindow) => window.emit('unresponsive')],
    ['is gone', (window: BrowserWindow) => window.webContents.emit('render-process-gone')],
    ['is another one', (window: BrowserWindow) => window.webContents.emit('did-navigate')],
  ])('holds nothing when its page %s', (_what, happen) => {
    const { guard, window, isHeldBack } = setUp();
    guard.hold(1, true);
    happen(window);
    expect(isHeldBack()).toBe(false);
  });
});
