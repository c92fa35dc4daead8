import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '#support/repository.ts';
import { figuresOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { openTimed } from './open-timed.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';
import { targets } from './targets.ts';

export type StartsWish = {
  readonly dataFolder: string;
  readonly bareFolder: string;
  readonly bareData: string;
  readonly watchScript: string;
  readonly rounds: number;
};

export type Starts = { readonly rows: readonly Row[]; readonly fromNavigation: Figures };

const scriptFolder = inRepository('dist/renderer/assets');
const scriptSizes = (): ReadonlyMap<string, number> =>
  new Map(
    readdirSync(scriptFolder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, statSync(path.join(scriptFolder, name)).size]),
  );

const patience = 120_000;

/** Starts the program and the bare page turn about, each time as a process of its own. */
export async function measureStarts(wish: StartsWish): Promise<Starts> {
  const { watchScript } = wish;
  const navigation: number[] = [];
  const launch: number[] = [];
  const bareNavigation: number[] = [];
  const bareLaunch: number[] = [];
  const loaded = new Set<string>();
  for (let round = 0; round < wish.rounds; round += 1) {
    const own = { folder: '.', dataFolder: wish.dataFolder, watchScript, patience };
    const start = await openTimed(own);
    navigation.push(start.fromNavigation);
    launch.push(start.fromLaunch);
    const names = await start.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    for (const name of names) loaded.add(path.basename(new URL(name).pathname));
    await start.app.close();
    const other = { folder: wish.bareFolder, dataFolder: wish.bareData, watchScript, patience };
    const bare = await openTimed(other);
    bareNavigation.push(bare.fromNavigation);
    bareLaunch.push(bare.fromLaunch);
    await bare.app.close();
  }
  const sizes = scriptSizes();
  const kilobytes = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) / 1000;
  const fromNavigation = figuresOf(navigation);
  return {
    fromNavigation,
    rows: [
      toRow({
        what: 'Start to the first week filled, from navigation',
        measured: fromNavigation,
        floor: { what: 'bare React page, 200 rows', ...figuresOf(bareNavigation) },
        target: targets.start,
      }),
      toRow({
        what: 'The same, from starting the process',
        measured: figuresOf(launch),
        floor: { what: 'bare React page, same host', ...figuresOf(bareLaunch) },
      }),
      toRow({
        what: 'Script loaded by then',
        unit: 'kB',
        measured: figuresOf([kilobytes(loaded)]),
        floor: { what: 'all of the program’s script', ...figuresOf([kilobytes(sizes.keys())]) },
        target: targets.firstScript,
      }),
    ],
  };
}
