import { sampleAddresses, everyScreen } from '#support/pages/sample-addresses.ts';
import {
  appear,
  expectAccessible,
  expectFits,
  expectNothingRefused,
  show,
  watchPolicy,
} from '#support/pages/sound-page.ts';
import { expect, test } from '#support/sample-program.ts';

// The looks need not follow each other: each loads the page anew, whatever the program has shown before.
test.describe.configure({ mode: 'parallel' });

const looks = [
  ['sv', 'light'],
  ['en', 'dark'],
  ['sv', 'dark'],
  ['en', 'light'],
] as const;

for (const [language, colorScheme] of looks)
  test(`every screen, ${language}, ${colorScheme}: no barrier, no refusal, no error, no sideways scroll`, async ({
    sample: { page, faults },
  }) => {
    test.setTimeout(480_000);
    const seen = faults.length;
    await watchPolicy(page);
    await appear(page, language, colorScheme);
    for (const [name, address] of Object.entries(everyScreen(await sampleAddresses(page)))) {
      await show(page, address);
      await expectFits(page, name);
      await expectAccessible(page, name);
      await expectNothingRefused(page, name);
    }
    expect(faults.slice(seen)).toEqual([]);
  });
