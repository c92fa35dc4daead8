import { everyOverlay } from '#support/pages/every-overlay.ts';
import { sampleAddresses } from '#support/pages/sample-addresses.ts';
import {
  appear,
  expectAccessible,
  expectFits,
  expectNothingRefused,
  show,
  watchPolicy,
  whenDrawn,
} from '#support/pages/sound-page.ts';
import { expect, test } from '#support/sample-program.ts';
import { wordsOf } from '#support/words.ts';

// The looks need not follow each other: each loads the page anew, whatever the program has shown before.
test.describe.configure({ mode: 'parallel' });

const looks = [
  ['sv', 'light'],
  ['en', 'dark'],
] as const;

for (const [language, colorScheme] of looks)
  test(`every overlay, ${language}, ${colorScheme}: no barrier, no refusal, no error, no sideways scroll`, async ({
    sample: { page, faults },
  }) => {
    test.setTimeout(480_000);
    const words = wordsOf[language];
    const seenFaults = faults.length;
    await watchPolicy(page);
    await appear(page, language, colorScheme);
    for (const overlay of everyOverlay(await sampleAddresses(page))) {
      await test.step(overlay.name, async () => {
        await show(page, overlay.at);
        await overlay.open(page, words);
        await expect(overlay.seen(page, words), overlay.name).toBeVisible();
        await whenDrawn(page);
        await expectAccessible(page, overlay.name);
        await expectFits(page, overlay.name);
        await expectNothingRefused(page, overlay.name);
        if (overlay.close !== undefined) return overlay.close(page, words);
        await page.keyboard.press('Escape');
        await expect.soft(overlay.seen(page, words), `${overlay.name}: Escape`).toBeHidden();
      });
    }
    // What a form still holds would ask before it is left.
    await page.reload();
    await whenDrawn(page);
    expect(faults.slice(seenFaults)).toEqual([]);
  });
