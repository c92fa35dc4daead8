import { test as base } from '@playwright/test';
import { launch, type LaunchOptions, type Program, removeFolder } from './launch.ts';

type Fixtures = {
  /** Starts the program as often as a test needs it; all of it is closed and its data removed afterwards. */
  readonly start: (options?: LaunchOptions) => Promise<Program>;
  /** The program, started once on an empty data folder. */
  readonly program: Program;
};

/** Playwright's test with the program beside it. */
export const test = base.extend<Fixtures>({
  start: async ({ browserName: _unused }, provide) => {
    const started: Program[] = [];
    await provide(async (options) => {
      const program = await launch(options);
      started.push(program);
      return program;
    });
    for (const { kill } of started) await kill();
    for (const { dataFolder } of started) removeFolder(dataFolder);
  },
  program: async ({ start }, provide) => {
    const program = await start();
    await provide(program);
    await program.close();
  },
});

export { expect } from '@playwright/test';
