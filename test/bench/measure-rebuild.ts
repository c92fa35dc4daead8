import { deleteDatabases } from '#support/browser-profile.ts';
import { figuresOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { openTimed } from './open-timed.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';
import { targets } from './targets.ts';

type RebuildWish = {
  readonly dataFolder: string;
  readonly watchScript: string;
  readonly script: string;
  /** A start with nothing to rebuild. */
  readonly usualStart: Figures;
};

/** A start on an empty database: what it takes beyond a usual one is the rebuild. */
export async function measureRebuild(wish: RebuildWish): Promise<readonly Row[]> {
  deleteDatabases(wish.dataFolder);
  const { dataFolder, watchScript } = wish;
  const start = await openTimed({ folder: '.', dataFolder, watchScript, patience: 900_000 });
  await start.page.evaluate(wish.script);
  const bare = await start.page.evaluate(() => benchPage.timeBareRebuild());
  const bridge = await start.page.evaluate(() => benchPage.timeBridge());
  await start.app.close();
  const floor = { what: 'bare bulkPut of the same rows', ...figuresOf([bare]) };
  return [
    toRow({
      what: 'Rebuilding the database from snapshot and journal',
      measured: figuresOf([start.fromNavigation - wish.usualStart.median]),
      floor,
      target: targets.rebuild,
    }),
    toRow({
      what: 'Of which carrying the rows over the bridge, alone',
      measured: figuresOf([bridge]),
      floor,
    }),
  ];
}
