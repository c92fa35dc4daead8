import type { Page } from '@playwright/test';
import type { Automation } from '#app/automation.ts';
import type { Desktop } from '#contract/contract.ts';

declare global {
  /** The commands of a driven program; only inside `page.evaluate`. */
  var automation: Automation;
  /** The bridge to main, as the page has it. */
  var desktop: Desktop;
}

/** Makes the program show its own commands to the test. */
export const driven = { FORVALTA_AUTOMATION: '1' } as const;

/** Waits until the program's data is level with its journal. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'automation' in globalThis);
  await page.evaluate(() => automation.whenReady());
}
