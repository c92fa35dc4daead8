import type { BenchRun } from './bench-run.ts';
import { figuresOf } from './figures.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';
import { targets } from './targets.ts';

const padded = (number: number): string => String(number).padStart(4, '0');

/** Clients, systems and tasks by their names as one types them: whole words and beginnings. */
const texts = (client: number): readonly string[] => [
  `kund ${padded(client)}`,
  `system ${padded(client)}`,
  `ärende ${padded(client)}`,
  'uppgradera körpl',
  `beställare ${padded(client)}`,
];

const typedRounds = 10;

/** The index alone, and the way from a typed text to its hit on the screen. */
export async function measureSearches({ driven }: BenchRun): Promise<readonly Row[]> {
  const { page } = driven;
  const asked = [1, 2, 3, 4, 5, 6].flatMap(texts);
  const pure = await page.evaluate((all) => benchPage.timeSearches(all), asked);
  await page.keyboard.press('Control+k');
  await page.locator('[role="dialog"] input').waitFor();
  const names = Array.from(
    { length: typedRounds },
    (_, round) => `Kund ${padded((round % 6) + 1)}`,
  );
  const typed = await page.evaluate((all) => benchPage.timeTyped(all), names);
  await page.keyboard.press('Escape');
  return [
    toRow({
      what: `Searching ${String(pure.records)} records (query)`,
      measured: figuresOf(pure.asked),
      floor: { what: 'plain scan of the texts in memory', ...figuresOf(pure.scanned) },
      target: targets.search,
    }),
    toRow({
      what: 'From a typed text to its hit shown',
      measured: figuresOf(typed),
      floor: { what: 'the query alone', ...figuresOf(pure.asked) },
    }),
  ];
}
