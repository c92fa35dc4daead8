import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Language } from '#domain/firm/firm.ts';
import type { Preferences } from '#contract/contract.ts';
import { wordsOf } from '#support/words.ts';

declare global {
  /** What the page was refused by its security policy, in order. */
  var refusals: string[];
}

const noteRefusals = (): void => {
  globalThis.refusals = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.refusals.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
};

/** From the next load on, every refusal of the security policy is noted. */
export const watchPolicy = (page: Page): Promise<unknown> => page.addInitScript(noteRefusals);

/** Shows the program in one language and one colour scheme, from its start. */
export async function appear(
  page: Page,
  language: Language,
  colorScheme: Preferences['colorScheme'],
): Promise<void> {
  await page.evaluate((wish) => desktop['preferences:write'](wish), { language, colorScheme });
  await page.reload();
  await whenDrawn(page);
}

/** Goes to an address of the program and waits for its screen. */
export async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, address);
  await whenDrawn(page);
}

/** How long nothing may move on a screen that is done. */
const stillness = 150;

/** Waits until nothing has moved for a while. */
const whenStill = (page: Page): Promise<void> =>
  page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let waiting: ReturnType<typeof setTimeout> | undefined;
        const settle = (): void => {
          observer.disconnect();
          resolve();
        };
        const listen = (): void => {
          clearTimeout(waiting);
          waiting = setTimeout(settle, quiet);
        };
        const observer = new MutationObserver(listen);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        listen();
      }),
    stillness,
  );

/**
 * Waits until a screen has its heading and its data, and nothing moves on it any more: all at once, since the heading
 * may be the former screen's, and what is still may only be waiting.
 */
export async function whenDrawn(page: Page): Promise<void> {
  await expect(async () => {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    // Where content is about to be stand grey lines, and these words.
    for (const { shell } of Object.values(wordsOf))
      await expect(page.getByRole('status', { name: shell.loaded.wait })).toHaveCount(0);
    await whenStill(page);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBeGreaterThan(0);
    for (const { shell } of Object.values(wordsOf))
      expect(await page.getByRole('status', { name: shell.loaded.wait }).count()).toBe(0);
  }).toPass();
}

/** Goes on, to find all that is wrong in one run. */
const softly = expect.configure({ soft: true });

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
] as const;

/** What is wider than the window and would have to be scrolled sideways; nothing should be. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrollers = [
      document.scrollingElement,
      ...document.querySelectorAll('main, [role="dialog"]'),
    ];
    return scrollers
      .filter((element) => element !== null && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element?.tagName} ${element?.scrollWidth} > ${element?.clientWidth}`);
  });

/** No sideways scrolling in a small and in a large window. */
export async function expectFits(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    // Charts and papers follow the window a frame later.
    await softly.poll(() => tooWide(page), { message: `${name} at ${size.width}` }).toEqual([]);
  }
}

/** Whether axe stands in every frame already: it is large, and reading it anew for every screen costs more than some screens. */
const hasAxe = async (page: Page): Promise<boolean> => {
  const frames = page.frames().map((frame) => frame.evaluate(() => 'axe' in globalThis));
  return (await Promise.all(frames)).every(Boolean);
};

/** No barrier that axe knows of. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const once = (await hasAxe(page)) ? { axeSource: 'void 0' } : {};
  const { violations } = await new AxeBuilder({ page, ...once })
    // The page that axe would open for its frames is not the program's to open.
    .setLegacyMode(true)
    // Every rule runs; only what passed is not listed node by node.
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join(' | ')}`,
  );
  expect.soft(found, `${name}: axe`).toEqual([]);
}

/** Nothing was refused by the security policy so far. */
export async function expectNothingRefused(page: Page, name: string): Promise<void> {
  const refused = await page.evaluate(() => globalThis.refusals);
  expect.soft(refused, `${name}: the policy is kept`).toEqual([]);
}
