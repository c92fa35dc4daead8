import type { Page } from '@playwright/test';
import { driven, whenReady } from '#support/automation.ts';
import { launch } from '#support/launch.ts';
import type { Program } from '#support/launch.ts';

/** The program with its commands in reach and the benchmark's own script in its page. */
export type Driven = {
  readonly program: Program;
  readonly page: Page;
  /** Loads the window anew, as if it had just been opened. */
  readonly reload: () => Promise<void>;
};

export async function openDriven(dataFolder: string, script: string): Promise<Driven> {
  const program = await launch({ dataFolder, environment: driven });
  const { page } = program;
  const prepare = async (): Promise<void> => {
    await whenReady(page);
    await page.evaluate(script);
  };
  await prepare();
  return {
    program,
    page,
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
      await prepare();
    },
  };
}
