import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { buildHost } from '#build/build-host.mjs';
import type { Recording } from './recordings.ts';

export type Fixture = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  readonly recordings: () => Promise<readonly Recording[]>;
  /** The fixture's own record of what main saw. */
  readonly inMain: (name: 'navigations' | 'seconds') => Promise<unknown>;
  readonly remove: () => Promise<void>;
};

const here = import.meta.dirname;
export const fixtureFolder = path.join(here, 'fixture');
export const executable = path.join(here, 'bin', 'electron');

export const makeDataFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'host-fixture-'));

/** The engine's last processes write for a moment after their program has ended. */
export const removeDataFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 12, retryDelay: 100 });

export const environmentFor = (dataFolder: string): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? os.homedir(),
  FIXTURE_DATA: dataFolder,
  LANG: 'en_GB.UTF-8',
});

/** Starts the fixture on the stand-in, whatever engine the machine has. */
export async function launchFixture(dataFolder = makeDataFolder()): Promise<Fixture> {
  await buildHost();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = path.dirname(executable);
  const app = await _electron.launch({
    args: [fixtureFolder],
    cwd: here,
    env: environmentFor(dataFolder),
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  await page.waitForURL(/bundle/, { waitUntil: 'load' });
  return {
    app,
    page,
    dataFolder,
    recordings: () =>
      app.evaluate(
        () =>
          (globalThis as unknown as { __testHost: { recordings: Recording[] } }).__testHost
            .recordings, // boot.ts puts it there
      ),
    inMain: (name) => app.evaluate((_electronModule, key) => Reflect.get(globalThis, key), name),
    remove: async () => {
      await app.close();
      removeDataFolder(dataFolder);
    },
  };
}
