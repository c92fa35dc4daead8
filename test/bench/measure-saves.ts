import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { BenchRun } from './bench-run.ts';
import { timeWrites } from './bare-work.ts';
import { figuresOf, sumOf } from './figures.ts';
import { benchDay, benchId } from './page/plan.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';
import { targets } from './targets.ts';

/** About what the record of one saved entry takes in the journal. */
const recordBytes = 1200;
const saves = 40;
const seenSaves = 20;

/** One saved time entry: the whole command, applying it alone, and until the week on the screen says so. */
export async function measureSaves(run: BenchRun): Promise<readonly Row[]> {
  const { page } = run.driven;
  const form = {
    ...emptyTimeEntryForm(benchDay),
    personId: run.firm.personId,
    clientId: benchId(2, 0),
    systemId: benchId(4, 0),
    workDate: benchDay,
    duration: '0:15',
    note: 'Felsökning tillsammans med driften',
  };
  const past = { ...form, workDate: addDays(benchDay, -30) };
  await page.evaluate(() => benchPage.openScreen('#/settings', 'record'));
  await page.evaluate((wish) => benchPage.timeSaves(wish, 5), past);
  const { whole, apply, bare } = await page.evaluate(
    ([wish, rounds]) => benchPage.timeSaves(wish, rounds),
    [past, saves] as const,
  );
  const writes = timeWrites(run.dataFolder, recordBytes, saves);
  await page.evaluate(() => benchPage.openScreen('#/hours', 'hours'));
  const { seen, saved } = await page.evaluate(
    ([wish, rounds]) => benchPage.timeSeenSaves(wish, rounds),
    [form, seenSaves] as const,
  );
  const [put, write] = [figuresOf(bare), figuresOf(writes)];
  return [
    toRow({
      what: 'A saved time entry, the whole command',
      measured: figuresOf(whole),
      floor: { what: 'write + fsync, and a bare put', ...sumOf(write, put) },
      target: targets.command,
    }),
    toRow({
      what: 'Of which applying it with its summaries',
      measured: figuresOf(apply),
      floor: { what: 'bare Dexie put, strict', ...put },
      target: targets.apply,
    }),
    toRow({
      what: 'Saved until the week is repainted',
      measured: figuresOf(seen),
      floor: { what: 'the command itself, same saves', ...figuresOf(saved) },
      target: targets.repaint,
    }),
  ];
}
