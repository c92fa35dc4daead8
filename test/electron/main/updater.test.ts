import { expect, test, vi } from 'vitest';
import { watchUpdates } from '#main/updater.ts';
import { app } from '#support/electron-stub.ts';

vi.mock('electron', () => import('#support/electron-stub.ts'));
vi.mock('electron-updater', () => {
  throw new Error('must not even be loaded');
});

test('no update is looked for unless packaged, and then only where the packager said', async () => {
  const log = vi.fn();
  const ready = vi.fn();
  await watchUpdates(log, ready);
  app.isPackaged = true;
  Object.assign(process, { resourcesPath: '/nowhere' });
  await watchUpdates(log, ready);
  app.isPackaged = false;
  expect(log).not.toHaveBeenCalled();
  expect(ready).not.toHaveBeenCalled();
});
