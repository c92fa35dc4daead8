import type { Page } from '@playwright/test';
import type { LifeSize } from './page/life-plan.ts';
import type { FirmSize, Prepared } from './page/fill.ts';
import { openDriven } from './driven.ts';

export type Filled = Prepared & {
  /** Milliseconds of each record of 500 hours. */
  readonly times: readonly number[];
};

const recordsAtOnce = 5;

type OnProgress = (done: number, total: number) => void;

async function fillWith(
  dataFolder: string,
  script: string,
  prepare: (page: Page) => Promise<Prepared>,
  onProgress: OnProgress,
): Promise<Filled> {
  const { program, page } = await openDriven(dataFolder, script);
  const prepared = await prepare(page);
  const times: number[] = [];
  let done = 0;
  for (let record = 0; record < prepared.steps; record += recordsAtOnce) {
    const some = await page.evaluate((count) => benchPage.fillSome(count), recordsAtOnce);
    times.push(...some.times);
    done += some.rows;
    onProgress(done, prepared.rows);
  }
  await page.evaluate(async (own) => {
    await desktop['preferences:write']({ person: { own, sample: null } });
  }, prepared.personId);
  await program.close();
  return { ...prepared, times };
}

/** Makes a firm of many hours in an empty data folder by the program's own commands, and quits. */
export const fillFirm = (
  dataFolder: string,
  script: string,
  size: FirmSize,
  onProgress: OnProgress,
): Promise<Filled> =>
  fillWith(
    dataFolder,
    script,
    (page) => page.evaluate((wish) => benchPage.prepareFill(wish), size),
    onProgress,
  );

/** Makes a firm with its systems' whole life in an empty data folder, and quits. */
export const fillLife = (
  dataFolder: string,
  script: string,
  size: LifeSize,
  onProgress: OnProgress,
): Promise<Filled> =>
  fillWith(
    dataFolder,
    script,
    (page) => page.evaluate((wish) => benchPage.prepareLife(wish), size),
    onProgress,
  );
