import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { chooseEngine } from './engine.ts';
import { killTree } from '#host/process-tree.ts';
import { inRepository } from './repository.ts';

export type Program = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** What went wrong in the page so far: CSP violations, uncaught faults, console errors. */
  readonly faults: readonly string[];
  /** Quits as a user does; the data folder stays. */
  readonly close: () => Promise<void>;
  /** SIGKILL to every process of it that is left; the data folder stays. */
  readonly kill: () => Promise<void>;
};

export type LaunchOptions = {
  /** Made anew when missing; the caller removes it. */
  readonly dataFolder?: string;
  /** The program's idea of now; today's by default is the sample firm's day. */
  readonly now?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly arguments?: readonly string[];
  /** A packed program instead of the built one. */
  readonly executable?: string;
};

/** The day of the sample firm; see DESIGN.md: every picture and number of a test is from this day. */
const pinnedNow = '2026-11-24T09:00:00.000Z';

/** Ten times what a start takes on an idle machine. */
const patience = 60_000;

export const temporaryFolder = (name: string): string =>
  mkdtempSync(path.join(os.tmpdir(), `forvalta-${name}-`));

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 12, retryDelay: 100 });

/** Starts the built program headless, in Swedish, on a fixed day, with a data folder of its own. */
export async function launch(options: LaunchOptions = {}): Promise<Program> {
  chooseEngine();
  const dataFolder = options.dataFolder ?? temporaryFolder('data');
  const app = await _electron.launch({
    ...(options.executable === undefined
      ? { args: ['.', ...(options.arguments ?? [])] }
      : { executablePath: options.executable, args: [...(options.arguments ?? [])] }),
    cwd: inRepository(),
    timeout: patience,
    env: {
      ...inherited(),
      LANG: 'sv_SE.UTF-8',
      LANGUAGE: 'sv',
      TZ: 'Europe/Stockholm',
      FORVALTA_DATA: dataFolder,
      FORVALTA_NOW: options.now ?? pinnedNow,
      ...options.environment,
    },
  });
  const faults = watchFaults(app);
  const main = app.process();
  const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()));
  const page = await app.firstWindow({ timeout: patience });
  // A window is born blank.
  await page.waitForURL(/bundle/, { waitUntil: 'load', timeout: patience });
  page.setDefaultTimeout(30_000);
  return {
    app,
    page,
    dataFolder,
    faults,
    close: async () => {
      // A test that is over does not mind what a form still holds.
      await page
        .evaluate(() => window.desktop['window:hold']({ hasUnsaved: false }))
        .catch(() => null);
      await app.close();
      await ended;
    },
    kill: async () => {
      const isOver = main.exitCode !== null || main.signalCode !== null;
      if (main.pid !== undefined && !isOver) killTree(main.pid);
      await ended;
    },
  };
}

function inherited(): Record<string, string> {
  const set = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}

function watchFaults(app: ElectronApplication): readonly string[] {
  const faults: string[] = [];
  const output = process.env['E2E_VERBOSE'] === undefined ? null : process.stderr;
  app.process().stderr?.on('data', (text: Buffer) => output?.write(`[main] ${text.toString()}`));
  app.context().on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
    output?.write(`[page] ${message.text()}\n`);
  });
  app.context().on('weberror', (fault) => faults.push(fault.error().message));
  return faults;
}
