import { invoicePaper } from '#documents/invoice-paper.ts';
import type { PaperData } from '#documents/paper-data.ts';
import { brandText } from '#domain/brand.ts';
import type { LineGrouping } from '#domain/invoices/invoice.ts';
import { paperLine, paperSubject } from '#support/paper-subject.ts';
import type { BenchRun } from './bench-run.ts';
import { createBareTypst, timeWrites } from './bare-work.ts';
import { figuresOf, sumOf } from './figures.ts';
import { batchPeriod, benchDay } from './page/plan.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';
import { targets } from './targets.ts';

const papers = 11;

/** Different invoices of so many lines each: nothing is made from what was made before. */
const papersOf = (lines: number): readonly PaperData[] =>
  Array.from({ length: papers }, (_, number) => {
    const subject = paperSubject(Array.from({ length: lines }, (_line, line) => paperLine(line)));
    return invoicePaper({ ...subject, number: `F2026-${String(lines)}-${String(number)}` });
  });

async function measurePapers({ driven }: BenchRun, lines: number, what: string) {
  const typst = createBareTypst();
  const made: number[] = [];
  const bare: number[] = [];
  // Turn about, so that both meet the same moments of a busy machine.
  for (const data of papersOf(lines)) {
    const at = '2026-11-24T09:00:00.000Z';
    const request = { template: 'invoice' as const, data, logo: null, at };
    made.push(await driven.page.evaluate((paper) => benchPage.timePaper(paper), request));
    bare.push(typst(data));
  }
  // The first of each loads the fonts and the template.
  const floor = figuresOf(bare.slice(1));
  const row = toRow({
    what,
    measured: figuresOf(made.slice(1)),
    floor: { what: 'bare Typst compile of the same pages', ...floor },
    target: targets.paper,
  });
  return { row, bare: floor };
}

/** Drafting from 200 entries, issuing, and the PDF alone. */
export async function measureInvoices(run: BenchRun): Promise<readonly Row[]> {
  const { options, firm, driven, dataFolder } = run;
  const { page } = driven;
  const grouping: LineGrouping = 'task';
  const wishes = firm.batchClients
    .slice(0, Math.max(1, options.rounds))
    .map((clientId) => ({ clientId: brandText<never>(clientId), ...batchPeriod, grouping }));
  await page.evaluate(() => benchPage.openScreen('#/settings', 'record'));
  const reads: number[] = [];
  for (const { clientId, from, to } of wishes) {
    const read = {
      store: 'timeEntries',
      index: '[clientId+billing+workDate]',
      from: [clientId, 'open', from],
      to: [clientId, 'open', to],
      count: 1000,
      direction: 'next' as const,
    };
    reads.push(await page.evaluate((each) => benchPage.timeRaw([each]), read));
  }
  const drafts = await page.evaluate(([each, rounds]) => benchPage.timeDrafts(each, rounds), [
    wishes,
    2,
  ] as const);
  const issues = await page.evaluate(([ids, date]) => benchPage.timeIssues(ids, date), [
    drafts.ids,
    benchDay,
  ] as const);
  const puts = figuresOf(await page.evaluate(() => benchPage.timeBarePuts(200, 2)));
  const write = figuresOf(timeWrites(dataFolder, 200 * 1200, 10));
  const onePage = await measurePapers(run, 8, 'The PDF of an invoice of one page');
  const manyLines = await measurePapers(run, 200, 'The PDF of an invoice of 200 lines');
  return [
    toRow({
      what: 'Drafting an invoice from 200 entries',
      measured: figuresOf(drafts.times),
      floor: {
        what: 'bare read and put of the rows, write + fsync',
        ...sumOf(figuresOf(reads), puts, write),
      },
    }),
    toRow({
      what: 'Issuing it, with its PDF',
      measured: figuresOf(issues),
      floor: {
        what: 'bare Typst, put of the rows, 2 × write + fsync',
        ...sumOf(onePage.bare, puts, write, write),
      },
    }),
    onePage.row,
    manyLines.row,
  ];
}
