import type { Language } from '#domain/firm/firm.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import type { Statement, StatementRecord, StatementSystem } from '#domain/contracts/statement.ts';
import { addMoney, zeroMoney } from '#domain/money/money.ts';
import type { Formatters } from '#i18n/format.ts';
import { formatters } from '#i18n/format.ts';
import { ledger as english } from '#i18n/en/ledger.ts';
import { ledger as swedish } from '#i18n/sv/ledger.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { paperWords } from './paper-words.ts';
import type { ReportData, ReportPart } from './report-data.ts';

const wordsOf = { sv: swedish, en: english } as const;

export type StatementSubject = {
  readonly statement: Statement;
  readonly contract: Pick<Contract, 'number' | 'title' | 'currency'>;
  readonly clientName: string;
  readonly firmName: string;
  readonly language: Language;
  readonly madeOn: PlainDate;
};

type Printed = StatementSubject & {
  readonly words: (typeof wordsOf)[Language]['paper'];
  readonly format: Formatters;
  readonly time: (minutes: number) => string;
};

/** The period as a sum that can be added up: what came, what went, what is left. */
const sumsPart = ({ statement, words, time }: Printed): ReportPart => {
  const { opening, granted, adjusted, used, expired, closing, rolled, overage } = statement;
  // What is nothing is left out, but for the figures that every statement is read for.
  const rows: readonly (readonly [string, number, boolean])[] = [
    [words.opening, opening, true],
    [words.granted, granted, true],
    [words.adjusted, adjusted, false],
    [words.used, -used, true],
    [words.expired, -expired, false],
    [words.closing, closing, true],
    [words.rolled, rolled, false],
    [words.overage, overage, true],
  ];
  return {
    kind: 'table',
    title: words.sums,
    columns: [
      { title: words.what, share: 5 },
      { title: words.hours, share: 1, isFigure: true },
    ],
    rows: rows
      .filter(([, minutes, isAlways]) => isAlways || minutes !== 0)
      .map(([name, minutes]) => [name, time(minutes)]),
  };
};

/** So many rows of work fit on the page when nothing but the sums stands above them. */
const mostRows = 29;
/** A part more takes so many rows with its title and head. */
const headRows = 4;

/** How many rows the work may take, so that a statement is one page. */
const roomOf = ({ statement: { adjustments, invoiced } }: Printed): number => {
  const taken = (count: number): number => (count === 0 ? 0 : count + headRows);
  const invoices = invoiced.length === 0 ? 0 : invoiced.length + 1;
  return Math.max(8, mostRows - taken(adjustments.length) - taken(invoices));
};

const minutesOf = ({ included, overage }: StatementRecord): number => included + overage;

const together = (records: readonly StatementRecord[], record: string): StatementRecord => ({
  record,
  included: records.reduce((sum, { included }) => sum + included, 0),
  overage: records.reduce((sum, { overage }) => sum + overage, 0),
  hours: records.reduce((sum, { hours }) => sum + hours, 0),
});

/** The largest records by themselves, the others of a system as one: it still adds up. */
const shortened = (
  systems: readonly StatementSystem[],
  room: number,
  others: string,
): readonly StatementSystem[] => {
  const all = systems.flatMap(({ records }) => records);
  if (all.length + systems.length <= room) return systems;
  const bySize = all.toSorted((a, b) => minutesOf(b) - minutesOf(a));
  const shown = new Set(bySize.slice(0, Math.max(1, room - 2 * systems.length)));
  return systems.map((system) => {
    const small = system.records.filter((record) => !shown.has(record));
    if (small.length < 2) return system;
    const rest = together(small, others.replace('{{count}}', String(small.length)));
    return { ...system, records: [...system.records.filter((each) => shown.has(each)), rest] };
  });
};

const workPart = (printed: Printed): ReportPart => {
  const { statement, words, time } = printed;
  return {
    kind: 'table',
    title: words.work,
    columns: [
      { title: words.record, share: 6 },
      { title: words.included, share: 1, isFigure: true },
      { title: words.overage, share: 1, isFigure: true },
    ],
    rows: shortened(statement.systems, roomOf(printed), words.others).flatMap(
      ({ system, records, included, overage }) => [
        [system === '' ? words.noSystem : system, time(included), time(overage)],
        ...records.map((each) => [
          `\u2003${each.record}`,
          time(each.included),
          each.overage === 0 ? '' : time(each.overage),
        ]),
      ],
    ),
  };
};

const adjustmentsPart = ({ statement, words, time, format }: Printed): readonly ReportPart[] => {
  if (statement.adjustments.length === 0) return [];
  return [
    {
      kind: 'table',
      title: words.adjustments,
      columns: [
        { title: words.date, share: 2 },
        { title: words.reason, share: 6 },
        { title: words.hours, share: 1, isFigure: true },
      ],
      rows: statement.adjustments.map(({ date, reason, minutes, timeEntryId }) => [
        format.date(date),
        timeEntryId === null ? reason : words.late,
        time(minutes),
      ]),
    },
  ];
};

/** What the invoices say of the hours beyond: their own figures, not reckoned again. */
const invoicesPart = ({ statement, words, time, format }: Printed): readonly ReportPart[] => {
  const { invoiced } = statement;
  if (invoiced.length === 0) return [];
  const net = addMoney(zeroMoney, ...invoiced.map((each) => each.net));
  const minutes = invoiced.reduce((sum, each) => sum + each.minutes, 0);
  return [
    {
      kind: 'table',
      title: words.invoiced,
      columns: [
        { title: words.invoice, share: 3 },
        { title: words.date, share: 2 },
        { title: words.hours, share: 1, isFigure: true },
        { title: words.net, share: 2, isFigure: true },
      ],
      rows: [
        ...invoiced.map((each) => [
          each.number ?? words.draft,
          each.issueDate === null ? '' : format.date(each.issueDate),
          time(each.minutes),
          format.money(each.net),
        ]),
        [words.total, '', time(minutes), format.money(net)],
      ],
    },
  ];
};

/**
 * A contract's statement of one period, in its client's language (itsm.md R5): opening, granted, used by system and record,
 * rolled on, expired, overage and closing. Its figures are those of the invoice, for both are made of the same rows.
 */
export const contractStatementPaper = (subject: StatementSubject): ReportData => {
  const { statement, contract, clientName, firmName, language, madeOn } = subject;
  const format = formatters(language, contract.currency);
  const words = wordsOf[language].paper;
  const time = (minutes: number): string => format.duration(minutes * 60);
  const printed: Printed = { ...subject, words, format, time };
  const period = `${format.date(statement.from)} – ${format.date(statement.to)}`;
  const state = statement.isClosed ? words.closed : words.open;
  return {
    language,
    title: `${words.title} ${contract.number} ${statement.from}`,
    heading: words.title,
    subheading: `${contract.number} ${contract.title}`.trim(),
    running: `${words.title} ${contract.number}`,
    sellerName: firmName,
    facts: [
      { label: words.client, value: clientName },
      { label: words.period, value: period },
      { label: words.state, value: state },
    ],
    parts: [
      sumsPart(printed),
      workPart(printed),
      ...adjustmentsPart(printed),
      ...invoicesPart(printed),
    ],
    made: words.made.replace('{{date}}', format.date(madeOn)),
    page: {
      label: paperWords[language].documents.page,
      of: paperWords[language].documents.pageOf,
    },
  };
};
