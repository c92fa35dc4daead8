import { test as base } from '@playwright/test';
import { driven, whenReady } from './automation.ts';
import { launch, type Program, removeFolder } from './launch.ts';

type Worker = {
  /** The program with the sample firm, started once for all tests of a file. */
  readonly sample: Program;
};

/** Chooses the sample firm on the welcome screen and waits until it is there. */
async function exploreSample({ page }: Program): Promise<void> {
  await page.getByRole('button', { name: 'Utforska med exempeldata' }).click();
  const hours = page.getByRole('heading', { name: 'Timmar', level: 1 });
  await hours.waitFor({ timeout: 120_000 });
}

/** Playwright's test with the sample firm beside it. */
export const test = base.extend<object, Worker>({
  sample: [
    async ({ browserName: _unused }, provide) => {
      const program = await launch({ environment: driven });
      await exploreSample(program);
      await whenReady(program.page);
      await provide(program);
      await program.kill();
      removeFolder(program.dataFolder);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

export { expect } from '@playwright/test';
