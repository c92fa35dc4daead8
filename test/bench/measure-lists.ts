import { brandText } from '#domain/brand.ts';
import { addMonths, firstOfMonth, lastOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { BenchRun } from './bench-run.ts';
import { figuresOf } from './figures.ts';
import { benchDay } from './page/plan.ts';
import type { RawRead } from './page/raw-database.ts';
import { toRow } from './row.ts';
import type { Row } from './row.ts';
import { targets } from './targets.ts';

const newest = (from: PlainDate, to: PlainDate, count: number): RawRead => ({
  store: 'timeEntries',
  index: 'workDate',
  from,
  to,
  count,
  direction: 'prev',
});

const sums = (from: PlainDate, to: PlainDate): RawRead => ({
  store: 'days',
  index: null,
  from,
  to,
  count: 100_000,
  direction: 'next',
});

const rounds = 24;

/** The queries of lists of hours: a month's first rows with its sums, and the newest of all there are. */
export async function measureLists({ driven }: BenchRun): Promise<readonly Row[]> {
  const months = Array.from({ length: rounds }, (_, round) => {
    const from = firstOfMonth(addMonths(benchDay, -(round % 2)));
    const to = lastOfMonth(from);
    return {
      wish: { from, to, limit: 50 },
      bare: [newest(from, to, 50), sums(from, to)],
    };
  });
  const everything = Array.from({ length: rounds }, () => {
    const from = brandText<PlainDate>('2000-01-01');
    return {
      wish: { from, to: benchDay, limit: 200 },
      bare: [newest(from, benchDay, 200)],
    };
  });
  const ask = (pairs: typeof months) =>
    driven.page.evaluate((each) => benchPage.timeEntryLists(each), pairs);
  // The first of each is asked once for nothing: code that has run before is what is compared.
  await ask(months.slice(0, 2));
  const [month, all] = [await ask(months), await ask(everything)];
  return [
    toRow({
      what: 'A month’s sums and first 50 entries (query)',
      measured: figuresOf(month.asked),
      floor: { what: 'bare getAll(50) and getAll of the sums', ...figuresOf(month.bare) },
      target: targets.monthView,
    }),
    toRow({
      what: 'The newest 200 of all hours and their count (query)',
      measured: figuresOf(all.asked),
      floor: { what: 'bare getAll(200)', ...figuresOf(all.bare) },
      target: targets.allHours,
    }),
  ];
}
