import { addMonths, firstOfMonth, lastOfMonth } from '#domain/time/plain-date.ts';
import type { Driven } from './driven.ts';
import { figuresOf } from './figures.ts';
import { benchDay, benchId } from './page/plan.ts';
import type { RawKey, RawRead } from './page/raw-database.ts';
import type { Shape } from './page/when-shown.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';

type Overview = {
  readonly name: string;
  readonly address: string;
  readonly shape: Shape;
  /** The rows without which the picture can't be drawn. */
  readonly bare: readonly RawRead[];
};

const all = 100_000;

const whole = (store: string): RawRead => ({
  store,
  index: null,
  from: null,
  to: null,
  count: all,
  direction: 'next',
});

const within = (store: string, index: string, from: RawKey, to: RawKey): RawRead => ({
  ...whole(store),
  index,
  from,
  to,
});

const newest = (store: string, index: string, count: number): RawRead => ({
  ...whole(store),
  index,
  count,
  direction: 'prev',
});

const [firstDay, lastDay] = [firstOfMonth(benchDay), lastOfMonth(benchDay)];
const twoYearsAgo = addMonths(benchDay, -24);
const system = benchId<'System'>(4, 0);
const windows = [
  within('changes', 'windowFrom', firstDay, `${lastDay}~`),
  within('releases', 'windowFrom', firstDay, `${lastDay}~`),
];
const hands = [whole('systems'), whole('responsibilities'), whole('systemMonths')];

const overviews: readonly Overview[] = [
  {
    name: 'the life lines of all systems',
    address: '#/systems?view=lifelines',
    shape: 'portfolio',
    bare: [whole('systems'), whole('responsibilities'), whole('clients')],
  },
  {
    name: 'a system’s life line',
    address: `#/systems/${system}?part=life`,
    shape: 'lifeLine',
    bare: [
      within('taskSummaries', '[systemId+order]', [system, ''], [system, '~']),
      within('statusEvents', 'recordId', system, system),
      within('documents', 'systemId', system, system),
    ],
  },
  {
    name: 'the horizon of ends of support',
    address: '#/systems/integrations',
    shape: 'horizon',
    bare: [whole('integrations'), whole('systems')],
  },
  {
    name: 'the matrix of documents',
    address: '#/systems/documents',
    shape: 'table',
    bare: [whole('systems'), whole('documents')],
  },
  {
    name: 'the measures of continuity',
    address: '#/systems/continuity',
    shape: 'table',
    bare: hands,
  },
  {
    name: 'the map of hands',
    address: '#/systems/continuity?view=heat',
    shape: 'table',
    bare: hands,
  },
  {
    name: 'the change calendar of a month',
    address: '#/tasks/calendar',
    shape: 'calendar',
    bare: windows,
  },
  {
    name: 'all cases',
    address: '#/tasks/cases?state=all',
    shape: 'list',
    bare: [newest('cases', 'reportedAt', 200)],
  },
  {
    name: 'the quality of 24 months',
    address: '#/tasks/quality?months=24',
    shape: 'figures',
    bare: [
      within('changes', 'actualTo', twoYearsAgo, `${benchDay}~`),
      within('cases', 'reportedAt', twoYearsAgo, `${benchDay}~`),
      within('defects', 'foundOn', twoYearsAgo, benchDay),
      within('releases', 'windowFrom', twoYearsAgo, `${benchDay}~`),
    ],
  },
  {
    name: 'today',
    address: '#/today',
    shape: 'agendas',
    bare: [whole('integrations'), whole('documents'), whole('systems')],
  },
  {
    name: 'the board of tasks',
    address: '#/tasks',
    shape: 'board',
    bare: [newest('taskSummaries', 'order', 200)],
  },
];

/** From one overview to the next by way of an address that has none of what is waited for. */
const between = '#/settings';

/** Opening each overview in a window that has just been loaded, and again; each beside a bare read of its rows. */
export async function measureOverviews(
  { page, reload }: Driven,
  rounds: number,
): Promise<readonly Row[]> {
  const first = overviews.map((): number[] => []);
  const again = overviews.map((): number[] => []);
  const bare = overviews.map((): number[] => []);
  const leave = (): Promise<number> =>
    page.evaluate((to) => (location.hash === to ? 0 : benchPage.openScreen(to, 'record')), between);
  const open = async ({ address, shape }: Overview): Promise<number> => {
    await leave();
    return page.evaluate(([to, as]) => benchPage.openScreen(to, as), [address, shape] as const);
  };
  for (let round = 0; round < rounds; round += 1) {
    await leave();
    await reload();
    for (const [place, overview] of overviews.entries()) {
      first[place]?.push(await open(overview));
      bare[place]?.push(await page.evaluate((reads) => benchPage.timeRaw(reads), overview.bare));
    }
    for (const [place, overview] of overviews.entries()) again[place]?.push(await open(overview));
  }
  return overviews.flatMap(({ name }, place) => {
    const floor = { what: 'its rows by bare IndexedDB', ...figuresOf(bare[place] ?? []) };
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
