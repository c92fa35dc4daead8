import type { InvoiceId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { NumberSeries } from './invoice.ts';
import { formatInvoiceNumber } from './numbering.ts';

type Series = Pick<NumberSeries, 'prefix' | 'next' | 'digits'>;

/** The counter was set forward by hand: the numbers from `from` up to, not with, `to` were never given to anything. */
export type SeriesJump = { readonly from: number; readonly to: number; readonly reason: string };

/** An issued invoice or credit note as the proof sees it. */
export type SeriesRow = {
  readonly id: InvoiceId;
  readonly number: string;
  readonly issueDate: PlainDate;
  /** Whether the frozen content still gives the hash that was taken of it at issue. */
  readonly isContentWhole: boolean;
  /** The archived paper: as it was stored, gone, or no longer what it was. */
  readonly paper: 'there' | 'missing' | 'altered';
};

/**
 * What the proof has found. A gap with a reason, and dates out of order, are told but break nothing; all else does.
 * Numbers are as printed.
 */
export type SeriesFinding =
  | {
      readonly kind: 'gap';
      readonly from: string;
      readonly to: string;
      readonly first: number;
      readonly last: number;
      readonly reason: string | null;
    }
  | { readonly kind: 'double'; readonly number: string }
  | { readonly kind: 'counter-behind'; readonly next: string; readonly highest: string }
  | {
      readonly kind: 'date-order';
      readonly number: string;
      readonly date: PlainDate;
      readonly former: PlainDate;
    }
  | { readonly kind: 'content'; readonly number: string; readonly id: InvoiceId }
  | {
      readonly kind: 'paper';
      readonly number: string;
      readonly id: InvoiceId;
      readonly state: 'missing' | 'altered';
    };

export const breaksSeries = (finding: SeriesFinding): boolean =>
  finding.kind === 'gap' ? finding.reason === null : finding.kind !== 'date-order';

type Place = { readonly prefix: string; readonly counter: number; readonly digits: number };

/** Where a number stands: by the series' own prefix, else (an earlier prefix) by the digits at its end. */
export const placeOf = (number: string, { prefix, digits }: Series): Place | null => {
  const own = number.startsWith(prefix) ? /^\d{1,12}$/.exec(number.slice(prefix.length)) : null;
  if (own !== null) return { prefix, counter: Number(own[0]), digits };
  const other = /^(.*?)(\d{1,15})$/.exec(number);
  const end = other?.[2] ?? '';
  return other === null
    ? null
    : { prefix: other[1] ?? '', counter: Number(end), digits: end.length };
};

type Numbers = {
  /** Every issued number of the series, of any year. */
  readonly numbers: readonly string[];
  readonly series: Series;
  readonly jumps: readonly SeriesJump[];
};

const inWords = (place: Place, next: number): string => formatInvoiceNumber({ ...place, next });

const gapOf = (
  place: Place,
  first: number,
  last: number,
  jumps: readonly SeriesJump[],
): SeriesFinding => ({
  kind: 'gap',
  from: inWords(place, first),
  to: inWords(place, last),
  first,
  last,
  reason: jumps.find(({ from, to }) => from <= first && to > last)?.reason ?? null,
});

const byPrefix = ({ numbers, series }: Numbers): readonly (readonly Place[])[] => {
  const groups = new Map<string, Place[]>();
  for (const number of numbers) {
    const place = placeOf(number, series);
    if (place === null) continue;
    const group = groups.get(place.prefix);
    if (group) group.push(place);
    else groups.set(place.prefix, [place]);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.counter - b.counter));
};

const gapsIn = (group: readonly Place[], jumps: readonly SeriesJump[]): readonly SeriesFinding[] =>
  group.flatMap((place, index) => {
    const former = group[index - 1];
    return former !== undefined && place.counter > former.counter + 1
      ? [gapOf(place, former.counter + 1, place.counter - 1, jumps)]
      : [];
  });

/** The counter against the highest number that was taken: behind it a number would come twice, ahead of it is a gap. */
const counterFindings = (
  { series, jumps }: Numbers,
  own: readonly Place[],
): readonly SeriesFinding[] => {
  const highest = own.at(-1);
  if (highest === undefined) return [];
  if (series.next <= highest.counter)
    return [
      {
        kind: 'counter-behind',
        next: formatInvoiceNumber(series),
        highest: inWords(highest, highest.counter),
      },
    ];
  return series.next > highest.counter + 1
    ? [gapOf(highest, highest.counter + 1, series.next - 1, jumps)]
    : [];
};

const doublesIn = (numbers: readonly string[]): readonly SeriesFinding[] => {
  const seen = new Set<string>();
  return numbers.flatMap((number): readonly SeriesFinding[] => {
    const isDouble = seen.has(number);
    seen.add(number);
    return isDouble ? [{ kind: 'double', number }] : [];
  });
};

/** Gaps, doubles and the counter, of numbers alone: what is looked at before each issue (R29). */
export const auditNumbers = (facts: Numbers): readonly SeriesFinding[] => {
  const groups = byPrefix(facts);
  const own = groups.find((group) => group[0]?.prefix === facts.series.prefix) ?? [];
  return [
    ...doublesIn(facts.numbers),
    ...groups.flatMap((group) => gapsIn(group, facts.jumps)),
    ...counterFindings(facts, own),
  ];
};

export type SeriesAudit = {
  readonly findings: readonly SeriesFinding[];
  readonly isUnbroken: boolean;
  /** The first and the last number of the period; null where it has none. */
  readonly first: string | null;
  readonly last: string | null;
  readonly count: number;
};

const inOrder = (rows: readonly SeriesRow[], series: Series): readonly SeriesRow[] =>
  rows.toSorted(
    (a, b) => (placeOf(a.number, series)?.counter ?? 0) - (placeOf(b.number, series)?.counter ?? 0),
  );

/** A later number with an earlier day: allowed, but an auditor will ask. */
const dateFindings = (rows: readonly SeriesRow[]): readonly SeriesFinding[] =>
  rows.flatMap((row, index): readonly SeriesFinding[] => {
    const former = rows[index - 1];
    return former !== undefined && row.issueDate < former.issueDate
      ? [
          {
            kind: 'date-order',
            number: row.number,
            date: row.issueDate,
            former: former.issueDate,
          },
        ]
      : [];
  });

const fileFindings = ({
  id,
  number,
  isContentWhole,
  paper,
}: SeriesRow): readonly SeriesFinding[] => [
  ...(isContentWhole ? [] : [{ kind: 'content', number, id } as const]),
  ...(paper === 'there' ? [] : [{ kind: 'paper', number, id, state: paper } as const]),
];

/**
 * The proof of one period's invoices: no number missing, none twice, the counter right, every content and every paper as
 * it was issued (R29). Gaps and doubles are looked for in the whole series, and told with the period that they end in.
 */
export const auditSeries = (
  rows: readonly SeriesRow[],
  facts: Numbers & { readonly isCurrent: boolean },
): SeriesAudit => {
  const ordered = inOrder(rows, facts.series);
  const own = new Set(rows.map(({ number }) => number));
  const counters = new Set(rows.map(({ number }) => placeOf(number, facts.series)?.counter));
  const belongs = (finding: SeriesFinding): boolean => {
    if (finding.kind === 'double') return own.has(finding.number);
    if (finding.kind !== 'gap') return facts.isCurrent;
    return (
      counters.has(finding.last + 1) || (facts.isCurrent && finding.last + 1 === facts.series.next)
    );
  };
  const findings = [
    ...auditNumbers(facts).filter(belongs),
    ...dateFindings(ordered),
    ...ordered.flatMap(fileFindings),
  ];
  return {
    findings,
    isUnbroken: !findings.some(breaksSeries),
    first: ordered[0]?.number ?? null,
    last: ordered.at(-1)?.number ?? null,
    count: rows.length,
  };
};
