import type { FirmSize, Prepared } from './page/fill.ts';
import { openDriven } from './driven.ts';

export type Filled = Prepared & {
  /** Milliseconds of each record of 500 hours. */
  readonly times: readonly number[];
};

const recordsAtOnce = 5;

/** Makes a firm in an empty data folder by the program's own commands, and quits. */
export async function fillFirm(
  dataFolder: string,
  script: string,
  size: FirmSize,
  onProgress: (done: number, total: number) => void,
): Promise<Filled> {
  const { program, page } = await openDriven(dataFolder, script);
  const prepared = await page.evaluate((wish) => benchPage.prepareFill(wish), size);
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
