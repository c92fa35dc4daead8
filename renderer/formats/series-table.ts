import type { SeriesFinding, SeriesRow } from '#domain/invoices/series-audit.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { dateCell, decimalCell, textCell } from './table.ts';
import type { Table } from './table.ts';

/** The headings, and what a row and a finding say, in the reader's language. */
export type SeriesTableWords = {
  readonly headings: readonly [
    number: string,
    date: string,
    client: string,
    currency: string,
    payable: string,
    content: string,
    paper: string,
  ];
  readonly whole: string;
  readonly altered: string;
  readonly missing: string;
  readonly unnumbered: string;
};

type ProofRow = SeriesRow & {
  readonly clientName: string;
  readonly currency: string;
  readonly payable: MinorUnits;
};

const widths = [14, 12, 30, 8, 14, 14, 20];

/** The proof of a number series as a table: every invoice in the order of its number, and the gaps where they are. */
export const seriesTable = (
  rows: readonly ProofRow[],
  findings: readonly SeriesFinding[],
  words: SeriesTableWords,
): Table => {
  const papers = { there: words.whole, missing: words.missing, altered: words.altered };
  const invoices = rows.map((row) => ({
    number: row.number,
    cells: [
      textCell(row.number),
      dateCell(row.issueDate),
      textCell(row.clientName),
      textCell(row.currency),
      decimalCell(row.payable, 2),
      textCell(row.isContentWhole ? words.whole : words.altered),
      textCell(papers[row.paper]),
    ],
  }));
  const gaps = findings.flatMap((finding) =>
    finding.kind === 'gap'
      ? [
          {
            number: finding.from,
            cells: [
              textCell(
                finding.from === finding.to ? finding.from : `${finding.from}–${finding.to}`,
              ),
              dateCell(null),
              textCell(finding.reason ?? words.unnumbered),
              textCell(''),
              textCell(''),
              textCell(words.missing),
              textCell(words.missing),
            ],
          },
        ]
      : [],
  );
  return {
    columns: words.headings.map((heading, index) => ({ heading, width: widths[index] ?? 12 })),
    rows: [...invoices, ...gaps]
      .toSorted((a, b) => (a.number < b.number ? -1 : 1))
      .map(({ cells }) => cells),
  };
};
