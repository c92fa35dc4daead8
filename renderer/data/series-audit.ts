import { fiscalYearOf } from '#domain/books/fiscal-year.ts';
import type { IssuedInvoice, NumberSeries, Period } from '#domain/invoices/invoice.ts';
import { auditNumbers } from '#domain/invoices/series-audit.ts';
import type { SeriesJump, SeriesRow } from '#domain/invoices/series-audit.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { ok } from '#domain/result.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { canonicalJson } from './canonical-json.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { invoiceSeriesId } from './firm.ts';
import { liveRow } from './live-row.ts';
import { jumpsOf, seriesNumbers } from './series-facts.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

/** What the proof of a fiscal year is made of; the papers are looked at by the desktop. */
export type SeriesYear = {
  readonly series: NumberSeries;
  readonly year: Period;
  readonly isCurrent: boolean;
  /** Fiscal years that have invoices or are now, newest first. */
  readonly years: readonly Period[];
  readonly numbers: readonly string[];
  readonly jumps: readonly SeriesJump[];
  readonly rows: readonly (Omit<SeriesRow, 'paper'> & {
    readonly pdf: IssuedInvoice['pdf'];
    readonly clientName: string;
    readonly currency: IssuedInvoice['currency'];
    /** Less than nothing on a credit note, whose own figures are positive. */
    readonly payable: IssuedInvoice['snapshot']['totals']['payable'];
  })[];
};

const issuedIn = async (
  database: Database,
  { from, to }: Period,
): Promise<readonly IssuedInvoice[]> => {
  const rows = await database.invoices.where('issueDate').between(from, to, true, true).toArray();
  return rows.flatMap((row) => (row.status === 'issued' ? [row] : []));
};

/** From the year of the oldest invoice to the one that is now. */
async function yearsOf(
  database: Database,
  today: PlainDate,
  firstMonth: number,
): Promise<readonly Period[]> {
  const oldest = await database.invoices.orderBy('issueDate').first();
  const first = oldest?.status === 'issued' ? oldest.issueDate : today;
  const years: Period[] = [];
  let year = fiscalYearOf(today, firstMonth);
  while (year.to >= first) {
    years.push(year);
    year = fiscalYearOf(addDays(year.from, -1), firstMonth);
  }
  return years;
}

async function rowOf(store: Store, invoice: IssuedInvoice): Promise<SeriesYear['rows'][number]> {
  const { id, number, issueDate, snapshot, snapshotHash, pdf, currency } = invoice;
  const sign = invoice.credits === undefined ? 1 : -1;
  return {
    id,
    number,
    issueDate,
    isContentWhole: (await store.sha256(canonicalJson(snapshot))) === snapshotHash,
    pdf,
    clientName: snapshot.buyer.name,
    currency,
    payable: toMinorUnits(sign * snapshot.totals.payable + 0),
  };
}

/** Everything of a fiscal year's invoices for the proof; the year that `day` is in. Null before there is a firm. */
export async function readSeriesYear(
  store: Store,
  { day }: { readonly day: PlainDate },
): Promise<SeriesYear | null> {
  const { database, world } = store;
  const [firm, series] = await Promise.all([
    liveRow(database, 'firm', firmId),
    liveRow(database, 'numberSeries', invoiceSeriesId),
  ]);
  if (firm === null || series === null) return null;
  const firstMonth = firm.fiscalYearFirstMonth;
  const [year, now] = [fiscalYearOf(day, firstMonth), fiscalYearOf(world.today(), firstMonth)];
  const [invoices, years, numbers, jumps] = await Promise.all([
    issuedIn(database, year),
    yearsOf(database, world.today(), firstMonth),
    seriesNumbers(database),
    jumpsOf(database, series.id),
  ]);
  const rows = await Promise.all(invoices.map((invoice) => rowOf(store, invoice)));
  return { series, year, isCurrent: year.from === now.from, years, numbers, jumps, rows };
}

export type ExplainGap = { readonly first: number; readonly last: number; readonly reason: string };

/** Writes down why numbers of the series were never given to anything; the gap stays, and is told with its reason. */
export function explainSeriesGap(
  store: Store,
  { first, last, reason }: ExplainGap,
): Promise<Outcome<null>> {
  return commit(store, 'explain-series-gap', async (draft, database) => {
    const series = await liveRow(database, 'numberSeries', invoiceSeriesId);
    if (series === null) return missing();
    const text = parseRequiredText(reason, textLimits.name);
    if (!text.ok) return invalid({ reason: text.error });
    const facts = { numbers: await seriesNumbers(database), series, jumps: [] };
    const isGap = auditNumbers(facts).some(
      (finding) => finding.kind === 'gap' && finding.first === first && finding.last === last,
    );
    if (!isGap) return broken('changed-since');
    recordStatus(draft, store.world, {
      table: 'numberSeries',
      recordId: series.id,
      from: String(first),
      to: String(last + 1),
      reason: text.value,
    });
    return ok(null);
  });
}
