import type { Page } from '@playwright/test';
import type { BenchRun } from './bench-run.ts';
import { figuresOf } from './figures.ts';
import { openTimed } from './open-timed.ts';
import { workDuring } from './page-cost.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';
import { targets } from './targets.ts';

const steps = 120;
const stepPx = 600;
const rounds = 3;

type Scrolls = { readonly frames: number[]; readonly work: number[] };

async function scroll(page: Page, selector: string): Promise<Scrolls> {
  const all: Scrolls = { frames: [], work: [] };
  for (let round = 0; round < rounds; round += 1) {
    const { value, work } = await workDuring(page, () =>
      page.evaluate(([place, count, px]) => benchPage.scrollList(place, count, px), [
        selector,
        steps,
        stepPx,
      ] as const),
    );
    all.frames.push(...value.frames);
    all.work.push(work / steps);
  }
  return all;
}

type ScrollWish = {
  readonly bareFolder: string;
  readonly bareData: string;
  readonly watchScript: string;
  readonly script: string;
};

/** The longest list there is, beside a list of 100,000 rows made by hand. */
export async function measureScroll(
  { driven }: BenchRun,
  wish: ScrollWish,
): Promise<readonly Row[]> {
  const { page } = driven;
  await page.evaluate(() => benchPage.openScreen('#/tasks?view=list', 'list'));
  const own = await scroll(page, 'main div:has(> table[role="grid"])');
  const bare = await openTimed({
    folder: wish.bareFolder,
    dataFolder: wish.bareData,
    watchScript: wish.watchScript,
    patience: 120_000,
  });
  await bare.page.evaluate(wish.script);
  await bare.page.getByRole('button').click();
  await bare.page.locator('#list').waitFor();
  const byHand = await scroll(bare.page, '#list');
  await bare.app.close();
  const floor = 'virtual list by hand, 100,000 rows in memory';
  return [
    toRow({
      what: 'Scrolling the longest list (tasks), a frame',
      measured: figuresOf(own.frames),
      floor: { what: floor, ...figuresOf(byHand.frames) },
      target: targets.frames,
    }),
    toRow({
      what: 'Work of the page in such a frame',
      measured: figuresOf(own.work),
      floor: { what: floor, ...figuresOf(byHand.work) },
      target: targets.frameWork,
    }),
  ];
}
