import { explainSeriesGap, readSeriesYear } from '#data/series-audit.ts';
import type { SeriesYear } from '#data/series-audit.ts';
import type { CommandProblem } from '#data/command-problem.ts';
import { auditSeries } from '#domain/invoices/series-audit.ts';
import type { SeriesAudit, SeriesRow } from '#domain/invoices/series-audit.ts';
import { formatInvoiceNumber } from '#domain/invoices/numbering.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { seriesTable } from '#formats/series-table.ts';
import type { SeriesTableWords } from '#formats/series-table.ts';
import { dataApi } from './data-api.ts';
import type { Dependencies } from './dependencies.ts';
import { act, liveAll, write } from './live.ts';
import type { SavedFile } from './saved-file.ts';
import { saveTable } from './table-file.ts';

export type SeriesProofRow = SeriesRow &
  Pick<SeriesYear['rows'][number], 'clientName' | 'currency' | 'payable'>;

/** The proof of a fiscal year's number series, with the rows that it was made of. */
export type SeriesProof = Pick<SeriesYear, 'year' | 'years' | 'isCurrent'> & {
  readonly audit: SeriesAudit;
  readonly rows: readonly SeriesProofRow[];
  /** The number that the next invoice gets. */
  readonly next: string;
};

/** Every paper read through and compared with the hash it is stored under; one that can't be read counts as gone. */
const paperOf = async (
  { desktop }: Dependencies,
  { sha256 }: { readonly sha256: string },
): Promise<SeriesRow['paper']> => {
  const checked = await desktop['archive:check']({ sha256 });
  return checked.status === 'checked' ? checked.state : 'missing';
};

async function readProof(
  all: Dependencies,
  { day }: { readonly day: PlainDate },
): Promise<SeriesProof | null> {
  const read = await readSeriesYear(all.store, { day });
  if (read === null) return null;
  const rows: SeriesProofRow[] = [];
  for (const { pdf, ...row } of read.rows) rows.push({ ...row, paper: await paperOf(all, pdf) });
  const { series, numbers, jumps, isCurrent, year, years } = read;
  const audit = auditSeries(rows, { series, numbers, jumps, isCurrent });
  return { year, years, isCurrent, audit, rows, next: formatInvoiceNumber(series) };
}

type SeriesFile = {
  readonly day: PlainDate;
  readonly name: string;
  readonly words: SeriesTableWords;
};

/** Saves the proof as CSV for an auditor: every number with its hashes, and what was found. */
async function saveProof(
  all: Dependencies,
  { day, name, words }: SeriesFile,
): Promise<Result<SavedFile, CommandProblem>> {
  const proof = await readProof(all, { day });
  if (proof === null) return ok({ path: null });
  return saveTable(all, name, 'csv', seriesTable(proof.rows, proof.audit.findings, words));
}

export const { useGetSeriesProofQuery, useExplainSeriesGapMutation, useSaveSeriesProofMutation } =
  dataApi.injectEndpoints({
    endpoints: (build) => ({
      getSeriesProof: build.query(liveAll(readProof)),
      explainSeriesGap: build.mutation(write(explainSeriesGap)),
      saveSeriesProof: build.mutation(act(saveProof)),
    }),
  });
