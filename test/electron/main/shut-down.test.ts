import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endOnce } from '#main/shut-down.ts';
import { app } from '#support/electron-stub.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});

afterEach(() => {
  vi.useRealTimers();
  app.removeAllListeners();
});

const quit = () => {
  const preventDefault = vi.fn();
  app.emit('will-quit', { preventDefault });
  return preventDefault;
};

test('the program ends when its work is done, which is done once', async () => {
  const work = vi.fn(async () => undefined);
  endOnce(work, () => undefined);
  expect(quit()).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce());
  expect(quit()).not.toHaveBeenCalled();
  expect(work).toHaveBeenCalledOnce();
});

test('it ends also when the work fails, or takes for ever', async () => {
  const faults = vi.fn();
  endOnce(async () => {
    throw new Error('disk');
  }, faults);
  quit();
  await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce());
  expect(faults).toHaveBeenCalledOnce();
  app.removeAllListeners();
  endOnce(() => new Promise(() => undefined), faults);
  quit();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(app.quit).toHaveBeenCalledTimes(2);
});
