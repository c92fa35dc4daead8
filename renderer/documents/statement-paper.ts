import type { Language } from '#domain/firm/firm.ts';
import type { AccountStatement, StatementRow } from '#domain/receipts/account-statement.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { receivables as english } from '#i18n/en/receivables.ts';
import { receivables as swedish } from '#i18n/sv/receivables.ts';
import { formatters } from '#i18n/format.ts';
import type { Formatters } from '#i18n/format.ts';
import { paperWords } from './paper-words.ts';
import type { ReportData, ReportPart } from './report-data.ts';

export type StatementSubject = {
  readonly language: Language;
  readonly firmName: string;
  readonly clientName: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly madeOn: PlainDate;
  readonly statements: readonly AccountStatement[];
};

const wordsOf = { sv: swedish.paper, en: english.paper } as const;
type Words = (typeof wordsOf)[Language];

const rowText = (row: StatementRow, words: Words): string =>
  [words.kind[row.kind], row.number].filter((part) => part !== '').join(' ');

const tableOf = (
  { opening, rows, closing, currency }: AccountStatement,
  { from, to }: StatementSubject,
  words: Words,
  format: Formatters,
): ReportPart => ({
  kind: 'table',
  title: currency,
  columns: [
    { title: words.day, share: 2 },
    { title: words.event, share: 5 },
    { title: words.due, share: 2 },
    { title: words.change, share: 2.4, isFigure: true },
    { title: words.balance, share: 2.4, isFigure: true },
  ],
  rows: [
    [format.date(from), words.opening, '', '', format.amount(opening)],
    ...rows.map((row) => [
      format.date(row.date),
      rowText(row, words),
      row.dueDate === null ? '' : format.date(row.dueDate),
      format.amount(row.amount),
      format.amount(row.balance),
    ]),
    [format.date(to), words.closing, '', '', format.amount(closing)],
  ],
});

/** A client's statement of account over a period, in its language: what was owed, every event, what is owed. */
export const statementPaper = (subject: StatementSubject): ReportData => {
  const { language, firmName, clientName, from, to, statements } = subject;
  const words = wordsOf[language];
  const { documents } = paperWords[language];
  const format = formatters(language);
  const period = `${format.date(from)} – ${format.date(to)}`;
  const parts = statements.map((each) =>
    tableOf(each, subject, words, formatters(language, each.currency)),
  );
  const nothing: ReportPart = { kind: 'text', title: '', text: words.nothing };
  return {
    language,
    title: `${words.statement} ${clientName} ${from} ${to}`,
    heading: words.statement,
    subheading: clientName,
    running: `${words.statement} ${clientName}`,
    sellerName: firmName,
    facts: [
      { label: words.period, value: period },
      ...statements.map(({ currency, closing }) => ({
        label: `${words.closing} ${currency}`,
        value: formatters(language, currency).money(closing),
      })),
    ],
    parts: parts.length === 0 ? [nothing] : parts,
    made: `${words.made} ${format.date(subject.madeOn)}`,
    page: { label: documents.page, of: documents.pageOf },
  };
};
