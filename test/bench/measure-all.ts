import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chooseEngine } from '#support/engine.ts';
import { removeFolder, temporaryFolder } from '#support/launch.ts';
import { inRepository } from '#support/repository.ts';
import { buildBareProgram } from './bare-program.ts';
import type { BenchRun } from './bench-run.ts';
import { openDriven } from './driven.ts';
import { figuresOf } from './figures.ts';
import { fillFirm, fillLife } from './fill-firm.ts';
import { heapAfterViews } from './measure-heap.ts';
import { measureInvoices } from './measure-invoices.ts';
import { measureLists } from './measure-lists.ts';
import { measureOverviews } from './measure-overviews.ts';
import { measureRebuild } from './measure-rebuild.ts';
import { measureSaves } from './measure-saves.ts';
import { measureScreens, measureWeeks } from './measure-screens.ts';
import { measureScroll } from './measure-scroll.ts';
import { measureSearches } from './measure-searches.ts';
import { measureStarts } from './measure-starts.ts';
import type { Options } from './options.ts';
import { pageScript } from './page-scripts.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';
import { targets } from './targets.ts';

/** What a run leaves behind, as printed and as JSON. */
export type Bench = {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly engine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly options: Options;
  readonly rows: readonly Row[];
};

const smallFirm = 1000;

const machine = (): Bench['machine'] => ({
  processor: os.cpus()[0]?.model ?? 'unknown',
  cores: os.cpus().length,
  memoryMB: Math.round(os.totalmem() / 1_000_000),
  system: `${os.type()} ${os.release()}`,
  load: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
});

const programVersion = (): string =>
  String(JSON.parse(readFileSync(inRepository('package.json'), 'utf8')).version);

/** Prints how far the filling has come, at most every tenth. */
function progress(print: (text: string) => void): (done: number, total: number) => void {
  let tenth = 0;
  return (done, total) => {
    const now = Math.floor((done / total) * 10);
    if (now === tenth) return;
    tenth = now;
    print(`  ${String(done)} of ${String(total)} rows`);
  };
}

/** Makes a firm in a new data folder, measures everything in it, and removes the folder. */
export async function measureAll(options: Options, print: (text: string) => void): Promise<Bench> {
  const folder = temporaryFolder('bench');
  try {
    return await measureIn(folder, options, print);
  } finally {
    removeFolder(folder);
  }
}

/** The overviews are opened in a firm of their own: few hours, and all else that its systems' lives hold. */
async function overviewsOf(
  dataFolder: string,
  script: string,
  options: Options,
  print: (text: string) => void,
): Promise<readonly Row[]> {
  const { systems, history, rounds } = options;
  print(`Making a firm with ${String(systems)} systems over ${String(history)} years`);
  await fillLife(dataFolder, script, { systems, history }, progress(print));
  print('Overviews');
  const driven = await openDriven(dataFolder, script);
  const rows = await measureOverviews(driven, rounds);
  await driven.program.close();
  return rows;
}

async function measureIn(
  folder: string,
  options: Options,
  print: (text: string) => void,
): Promise<Bench> {
  const engine = chooseEngine();
  const [dataFolder, bareFolder] = [path.join(folder, 'data'), path.join(folder, 'bare')];
  const bareData = path.join(folder, 'bare-data');
  const [script, watchScript] = await Promise.all([
    pageScript('page/bench-page.ts'),
    pageScript('page/start-watch.ts'),
    buildBareProgram(bareFolder),
  ]);
  print(`On ${engine}`);
  print(
    `Making a firm with ${String(options.entries)} entries over ${String(options.years)} years`,
  );
  const firm = await fillFirm(dataFolder, script, options, progress(print));

  print('Starts');
  const bareWish = { bareFolder, bareData, watchScript };
  const starts = await measureStarts({ dataFolder, ...bareWish, rounds: options.rounds });

  print('Screens, lists, search');
  const driven = await openDriven(dataFolder, script);
  const run: BenchRun = { options, dataFolder, firm, driven };
  const userAgent = await driven.page.evaluate(() => navigator.userAgent);
  const rows: Row[] = [...starts.rows];
  rows.push(...(await measureScreens(run)), ...(await measureWeeks(run)));
  rows.push(...(await measureLists(run)), ...(await measureSearches(run)));
  print('Scrolling');
  rows.push(...(await measureScroll(run, { ...bareWish, script })));
  print('Saving');
  await driven.reload();
  rows.push(...(await measureSaves(run)));
  const bareRecords = await driven.page.evaluate(() => benchPage.timeBarePuts(500, 4));
  rows.push(
    toRow({
      what: 'A record of 500 imported entries',
      measured: figuresOf(firm.times),
      floor: { what: 'bare bulkPut of 500', ...figuresOf(bareRecords) },
    }),
  );
  print('Invoices');
  await driven.reload();
  rows.push(...(await measureInvoices(run)));
  await driven.program.close();

  print('Heap');
  const heap = await heapAfterViews(dataFolder, script);
  const smallFolder = path.join(folder, 'small');
  await fillFirm(smallFolder, script, { ...options, entries: smallFirm }, () => undefined);
  const smallHeap = await heapAfterViews(smallFolder, script);
  rows.push(
    toRow({
      what: 'Heap after five views',
      unit: 'MB',
      measured: figuresOf([heap]),
      floor: { what: 'the same with 1,000 entries', ...figuresOf([smallHeap]) },
      target: targets.heap,
    }),
  );

  rows.push(...(await overviewsOf(path.join(folder, 'life'), script, options, print)));

  print('Rebuilding');
  const usualStart = starts.fromNavigation;
  rows.push(...(await measureRebuild({ dataFolder, watchScript, script, usualStart })));
  return {
    machine: machine(),
    engine,
    versions: { forvalta: programVersion(), node: process.version, browser: userAgent },
    options,
    rows,
  };
}
