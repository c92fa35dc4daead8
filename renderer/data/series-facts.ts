import type { NumberSeries } from '#domain/invoices/invoice.ts';
import { auditNumbers, breaksSeries } from '#domain/invoices/series-audit.ts';
import type { SeriesFinding, SeriesJump } from '#domain/invoices/series-audit.ts';
import type { NumberSeriesId } from '#domain/record.ts';
import type { Database } from './database.ts';
import { compareTexts } from './order.ts';

/** Every issued number, out of the index: no row is read. */
export const seriesNumbers = async (database: Database): Promise<readonly string[]> => {
  const numbers = await database.invoiceSummaries.where('number').above('').keys();
  return numbers.flatMap((number) => (typeof number === 'string' ? [number] : []));
};

/** Where the counter was set forward with a reason; an undone one counts no more. */
export async function jumpsOf(
  database: Database,
  id: NumberSeriesId,
): Promise<readonly SeriesJump[]> {
  const events = await database.statusEvents.where('recordId').equals(id).toArray();
  const jumps = new Map<string, SeriesJump>();
  for (const event of events.toSorted((a, b) => compareTexts(a.at, b.at))) {
    const [from, to] = [Number(event.from), Number(event.to)];
    if (event.table !== 'numberSeries') continue;
    if (to > from) jumps.set(`${from} ${to}`, { from, to, reason: event.reason });
    else jumps.delete(`${to} ${from}`);
  }
  return [...jumps.values()];
}

const inWords = (finding: SeriesFinding): string => {
  switch (finding.kind) {
    case 'gap':
      return finding.from === finding.to ? finding.from : `${finding.from}–${finding.to}`;
    case 'counter-behind':
      return finding.next;
    default:
      return finding.number;
  }
};

/** The numbers for whose sake nothing may be issued now: missing without a reason, double, or about to come twice (R29). */
export async function seriesObstacles(
  database: Database,
  series: NumberSeries,
): Promise<readonly string[]> {
  const [numbers, jumps] = await Promise.all([
    seriesNumbers(database),
    jumpsOf(database, series.id),
  ]);
  return auditNumbers({ numbers, series, jumps }).filter(breaksSeries).map(inWords);
}
