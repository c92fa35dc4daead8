import type { BrowserWindow as RealWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchProcess, watchWindow } from '#main/crash.ts';
import type { LogEntry } from '#main/log.ts';
import { trackWindows } from '#main/windows.ts';
import { app, BrowserWindow } from '#support/electron-stub.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  app.removeAllListeners();
});

const setUp = () => {
  const window = new BrowserWindow(1);
  const windows = trackWindows();
  // The stub has what is asked of a window here.
  const real = window as unknown as RealWindow;
  windows.add(real);
  const logged: LogEntry[] = [];
  const options = {
    log: (_level: string, entry: LogEntry) => logged.push(entry),
    windows,
    report: (reason: string) => ({
      language: 'sv' as const,
      records: 42,
      version: '0.1.0',
      reason,
    }),
  };
  watchWindow(real, options);
  const shown = (): string | undefined => window.loadURL.mock.lastCall?.[0];
  return { window, real, windows, logged, options, shown };
};

const errorScreen = (reason: string): string =>
  `app://bundle/error.html#${new URLSearchParams({ language: 'sv', records: '42', version: '0.1.0', reason }).toString()}`;

describe('a window', () => {
  test('whose page died shows the error screen, with how many records are safe', () => {
    const { window, logged, shown } = setUp();
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    expect(shown()).toBe(errorScreen('render-process-gone: crashed'));
    expect(logged).toEqual([{ message: 'render-process-gone: crashed' }]);
  });

  test('that was closed in good order does not', () => {
    const { window, shown } = setUp();
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
    expect(shown()).toBeUndefined();
  });

  test('whose page did not load shows it; a replaced load, a subframe and the screen itself do not', () => {
    const { window, shown } = setUp();
    const fail = (code: number, url: string, isMainFrame: boolean) =>
      window.webContents.emit('did-fail-load', {}, code, 'ERR', url, isMainFrame);
    fail(-3, 'app://bundle/index.html', true);
    fail(-6, 'app://bundle/frame.html', false);
    fail(-6, 'app://bundle/error.html#x', true);
    expect(shown()).toBeUndefined();
    fail(-6, 'app://bundle/index.html', true);
    expect(shown()).toBe(errorScreen('did-fail-load: ERR -6'));
  });

  test('whose page loaded and said nothing is blank, and shows it', () => {
    const { window, shown } = setUp();
    window.webContents.emit('did-finish-load');
    vi.advanceTimersByTime(15_000);
    expect(shown()).toBe(errorScreen('the page said nothing'));
  });

  test('whose silent page was reloaded listens to the new one from its own start', () => {
    const { window, windows, shown } = setUp();
    window.webContents.emit('did-finish-load');
    vi.advanceTimersByTime(14_999);
    window.webContents.emit('did-navigate');
    vi.advanceTimersByTime(2_000);
    expect(shown()).toBeUndefined();
    windows.find(window.webContents as never);
    window.webContents.emit('did-finish-load');
    vi.advanceTimersByTime(60_000);
    expect(shown()).toBeUndefined();
  });

  test('whose page has spoken is left alone', () => {
    const { window, windows, shown } = setUp();
    window.webContents.emit('did-navigate');
    windows.find(window.webContents as never);
    window.webContents.emit('did-finish-load');
    vi.advanceTimersByTime(60_000);
    expect(shown()).toBeUndefined();
  });

  test('that can not even show the error screen is closed rather than blank', async () => {
    const { window } = setUp();
    window.loadURL.mockRejectedValueOnce(new Error('no'));
    window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 });
    await vi.waitFor(() => expect(window.destroy).toHaveBeenCalledOnce());
  });
});

describe('a fault in main', () => {
  test('is logged and shown without what it quoted', () => {
    const { options, logged, shown } = setUp();
    const listeners = new Map<string, (error: unknown) => void>();
    const spy = vi.spyOn(process, 'on').mockImplementation(((name: string, listener: never) => {
      listeners.set(name, listener);
      return process;
    }) as never);
    watchProcess(options);
    spy.mockRestore();
    for (const name of ['uncaughtException', 'unhandledRejection']) {
      listeners.get(name)?.(new TypeError('no client "Hemlig AB"'));
      expect(shown()).toContain(name);
      expect(shown()).not.toContain('Hemlig');
    }
    expect(logged).toHaveLength(2);
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' });
    expect(logged.at(-1)?.message).toBe('child-process-gone: GPU crashed');
  });
});
