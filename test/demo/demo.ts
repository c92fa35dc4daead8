import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { InvoiceId } from '#domain/record.ts';
import { driven } from '#support/automation.ts';
import { chooseEngine } from '#support/engine.ts';
import { launch, type Program, removeFolder } from '#support/launch.ts';
import { storedRows, type StoredRow } from '#support/stored-data.ts';
import {
  draftInvoice,
  exploreSample,
  exportInvoice,
  issueInvoice,
  registerHours,
} from './main-job.ts';
import { runManyInvoices } from './many-invoices.ts';
import { readOptions } from './options.ts';
import { leavePapers } from './papers.ts';
import { mainScreens, takePictures } from './pictures.ts';
import { createStopwatch } from './stopwatch.ts';

const tables = [
  'clients',
  'systems',
  'tasks',
  'people',
  'timeEntries',
  'invoices',
  'contracts',
] as const;
type Tables = Readonly<Record<(typeof tables)[number], readonly StoredRow[]>>;

const readTables = async ({ page }: Program): Promise<Tables> => {
  const rows: Record<(typeof tables)[number], readonly StoredRow[]> = {
    clients: [],
    systems: [],
    tasks: [],
    people: [],
    timeEntries: [],
    invoices: [],
    contracts: [],
  };
  for (const table of tables) rows[table] = await storedRows(page, table, 'forvalta-sample');
  return rows;
};

const issuedInvoice = ({ invoices }: Tables, number: string): StoredRow => {
  const found = invoices.find((row) => row['number'] === number);
  if (found === undefined) throw new Error(`invoice ${number} is not among the stored ones`);
  return found;
};

/** The totals of an issued invoice in öre, as its frozen snapshot has them. */
const totalsOf = (invoice: StoredRow): unknown => {
  const snapshot = invoice['snapshot'];
  return typeof snapshot === 'object' && snapshot !== null && 'totals' in snapshot
    ? snapshot.totals
    : null;
};

const countsOf = (rows: Tables): Readonly<Record<string, number>> =>
  Object.fromEntries(tables.map((table) => [table, rows[table].length]));

async function run(folder: string): Promise<void> {
  console.log(`The main job without a hand on it, on ${chooseEngine()}`);
  const { seconds, step } = createStopwatch();
  const program = await step('start', () => launch({ environment: driven }));
  const { page, dataFolder } = program;
  await page.setViewportSize({ width: 1280, height: 800 });
  await step('sample firm', () => exploreSample(program));
  await step('hours', () => registerHours(program));
  await step('draft', () => draftInvoice(program));
  const number = await step('issue', () => issueInvoice(program));
  const pdf = await step('export', () => exportInvoice(program, folder, number));
  const rows = await readTables(program);
  const invoice = issuedInvoice(rows, number);
  const screens = mainScreens(rows, String(invoice['id']));
  const pictures = await step('pictures', () => takePictures(page, screens, folder));
  const papers = await step('papers', () =>
    leavePapers(program, folder, String(invoice['id']) as InvoiceId),
  );
  await step('close', () => program.close());
  removeFolder(dataFolder);
  const summary = {
    counts: countsOf(rows),
    invoiceNumber: number,
    totalsInOre: totalsOf(invoice),
    pdf: {
      name: pdf,
      sha256: createHash('sha256')
        .update(readFileSync(path.join(folder, pdf)))
        .digest('hex'),
    },
    papers,
    pictures,
    seconds,
  };
  writeFileSync(path.join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(`Invoice ${number} and ${pictures.length} pictures are in ${folder}`);
}

const { folder, invoices } = readOptions(process.argv.slice(2));
if (invoices === null) await run(folder);
else await runManyInvoices(folder, invoices);
