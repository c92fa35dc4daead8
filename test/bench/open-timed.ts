import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { chooseEngine } from '#support/engine.ts';
import { inRepository } from '#support/repository.ts';
import { benchDay } from './page/plan.ts';

export type TimedStart = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Milliseconds from the navigation to the first filled screen. */
  readonly fromNavigation: number;
  /** Milliseconds from starting the process to the same. */
  readonly fromLaunch: number;
};

type StartOptions = {
  /** The folder of the program: the repository's own, or the bare one. */
  readonly folder: string;
  readonly dataFolder: string;
  readonly watchScript: string;
  /** How long a start may take; a rebuild of the database takes long. */
  readonly patience: number;
};

/** The morning of the day on which every firm of the benchmark stands. */
const benchNow = `${benchDay}T09:00:00.000Z`;

const attempts = 4;

async function startOnce(options: StartOptions): Promise<TimedStart | null> {
  const launchedAt = performance.timeOrigin + performance.now();
  const app = await _electron.launch({
    args: [options.folder],
    cwd: inRepository(),
    timeout: options.patience,
    env: {
      ...process.env,
      LANG: 'sv_SE.UTF-8',
      LANGUAGE: 'sv',
      TZ: 'Europe/Stockholm',
      FORVALTA_DATA: options.dataFolder,
      FORVALTA_NOW: benchNow,
    },
  });
  await app.context().addInitScript({ content: options.watchScript });
  const page = await app.firstWindow({ timeout: options.patience });
  await page.waitForURL(/bundle/, { waitUntil: 'load', timeout: options.patience });
  // The window was faster than the script: this start was not seen from its first moment.
  if (!(await page.evaluate(() => 'startWatch' in globalThis))) {
    await app.close();
    return null;
  }
  await page.waitForFunction(() => startWatch.filledAt !== null, null, {
    timeout: options.patience,
  });
  const seen = await page.evaluate(() => ({
    filledAt: startWatch.filledAt ?? Number.NaN,
    began: startWatch.began,
  }));
  const fromLaunch = seen.began + seen.filledAt - launchedAt;
  return { app, page, fromNavigation: seen.filledAt, fromLaunch };
}

/** Starts a program without any automation and times it until its first screen stands filled. */
export async function openTimed(options: StartOptions): Promise<TimedStart> {
  chooseEngine();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const start = await startOnce(options);
    if (start !== null) return start;
  }
  throw new Error('The start could not be watched from its first moment');
}
