import { openDriven } from './driven.ts';
import { heapOf } from './page-cost.ts';
import type { Shape } from './page/when-shown.ts';

const views: readonly (readonly [string, Shape])[] = [
  ['#/hours', 'hours'],
  ['#/clients', 'list'],
  ['#/tasks?view=list', 'list'],
  ['#/invoices', 'list'],
  ['#/people', 'record'],
];

/** Megabytes of heap of a freshly started program after five views were opened. */
export async function heapAfterViews(dataFolder: string, script: string): Promise<number> {
  const { program, page } = await openDriven(dataFolder, script);
  // The first screen must stand, or its heading would pass for the next one's.
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(() => benchPage.openScreen('#/settings', 'record'));
  for (const [address, shape] of views) {
    await page.evaluate(([to, as]) => benchPage.openScreen(to, as), [address, shape] as const);
  }
  const heap = await heapOf(page);
  await program.close();
  return heap;
}
