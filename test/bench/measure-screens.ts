import { brandText } from '#domain/brand.ts';
import { addDays, mondayOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { BenchRun } from './bench-run.ts';
import { figuresOf } from './figures.ts';
import type { RawRead } from './page/raw-database.ts';
import { benchDay } from './page/plan.ts';
import type { Shape } from './page/when-shown.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';

const mostWeeks = 16;
const pageRows = 200;

type Screen = {
  readonly name: string;
  readonly address: string;
  readonly shape: Shape;
  readonly bare: RawRead;
};

const listRead = (store: string, index: string, direction: 'next' | 'prev'): RawRead => ({
  store,
  index,
  from: null,
  to: null,
  count: pageRows,
  direction,
});

const weekRead = (personId: string, monday: PlainDate): RawRead => ({
  store: 'timeEntries',
  index: '[personId+workDate]',
  from: [personId, monday],
  to: [personId, addDays(monday, 6)],
  count: 1000,
  direction: 'next',
});

const screensOf = (personId: string): readonly Screen[] => [
  {
    name: 'hours',
    address: '#/hours',
    shape: 'hours',
    bare: weekRead(personId, mondayOf(benchDay)),
  },
  {
    name: 'clients',
    address: '#/clients',
    shape: 'list',
    bare: listRead('clientSummaries', 'nameKey', 'next'),
  },
  {
    name: 'tasks as a list',
    address: '#/tasks?view=list',
    shape: 'list',
    bare: listRead('taskSummaries', 'order', 'next'),
  },
  {
    name: 'invoices',
    address: '#/invoices',
    shape: 'list',
    bare: listRead('invoiceSummaries', 'issueDate', 'prev'),
  },
];

/** Opening the screens in a window that has just been loaded, and again when their code is there. */
export async function measureScreens({ options, firm, driven }: BenchRun): Promise<readonly Row[]> {
  const { page, reload } = driven;
  const screens = screensOf(firm.personId);
  const first = screens.map((): number[] => []);
  const again = screens.map((): number[] => []);
  const bare = screens.map((): number[] => []);
  const open = (screen: Screen): Promise<number> =>
    page.evaluate(({ address, shape }) => benchPage.openScreen(address, shape), screen);
  for (let round = 0; round < options.rounds; round += 1) {
    await page.evaluate(() => benchPage.openScreen('#/settings', 'record'));
    await reload();
    for (const [place, screen] of screens.entries()) {
      first[place]?.push(await open(screen));
      bare[place]?.push(await page.evaluate((read) => benchPage.timeRaw([read]), screen.bare));
    }
    for (const [place, screen] of screens.entries()) again[place]?.push(await open(screen));
  }
  return screens.flatMap(({ name }, place) => {
    const floor = { what: 'the same rows by bare IndexedDB', ...figuresOf(bare[place] ?? []) };
    return [
      toRow({
        what: `Opening ${name}, first time in the window`,
        measured: figuresOf(first[place] ?? []),
        floor,
      }),
      toRow({ what: `Opening ${name}, again`, measured: figuresOf(again[place] ?? []), floor }),
    ];
  });
}

/** Weeks that were not on the screen before, newest first; each read bare beside. */
export async function measureWeeks({ firm, driven }: BenchRun): Promise<readonly Row[]> {
  const { page } = driven;
  const whole = weekRead(firm.personId, brandText('2000-01-01'));
  const worked = await page.evaluate((read) => benchPage.readRaw(read), {
    ...whole,
    to: [firm.personId, addDays(mondayOf(benchDay), -1)],
    count: 20_000,
    direction: 'prev' as const,
  });
  const dates = worked.map((row) => String((row as { readonly workDate: string }).workDate));
  const mondays = [...new Set(dates.map((date) => mondayOf(brandText<PlainDate>(date))))];
  const weeks: number[] = [];
  const bare: number[] = [];
  await page.evaluate(() => benchPage.openScreen('#/hours', 'hours'));
  for (const monday of mondays.slice(0, mostWeeks)) {
    bare.push(
      await page.evaluate((read) => benchPage.timeRaw([read]), weekRead(firm.personId, monday)),
    );
    const address = `#/hours?week=${monday}`;
    weeks.push(await page.evaluate((to) => benchPage.openScreen(to, 'hours'), address));
  }
  const perWeek = Math.round(dates.length / Math.max(1, mondays.length));
  return [
    toRow({
      what: `Another week of about ${String(perWeek)} entries`,
      measured: figuresOf(weeks),
      floor: { what: 'the same rows by bare IndexedDB', ...figuresOf(bare) },
    }),
  ];
}
