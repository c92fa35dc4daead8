import { appendixOf } from '#domain/invoices/appendix.ts';
import type { AppendixPart, AppendixRow, AppendixWork } from '#domain/invoices/appendix.ts';
import { addMoney, zeroMoney } from '#domain/money/money.ts';
import type { Formatters } from '#i18n/format.ts';
import type { PaperAppendix, PaperAppendixRow } from './paper-data.ts';
import type { PaperSubject } from './paper-subject.ts';
import type { PaperWords } from './paper-words.ts';

type Figures = Pick<AppendixRow, 'raw' | 'billed' | 'net'>;

const figuresOf = ({ raw, billed, net }: Figures, format: Formatters) => ({
  raw: raw === null ? '' : format.duration(raw),
  billed: billed === null ? '' : format.duration(billed * 60),
  net: format.amount(net),
});

const rowOf = (
  row: AppendixRow,
  { documents }: PaperWords,
  format: Formatters,
): PaperAppendixRow => ({
  day: row.date === null ? '' : format.date(row.date),
  person: row.person,
  work: row.kind === 'outlay' ? documents.appendixOutlay : row.work,
  text: row.kind === 'adjustment' ? documents.appendixAdjustment : row.text,
  ...figuresOf(row, format),
});

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
};

/** The sum of the rows, which is the line's own net by construction. */
const sumOf = ({ rows }: AppendixPart, label: string, format: Formatters): PaperAppendixRow => {
  const [raw, billed] = [sum(rows.map((row) => row.raw)), sum(rows.map((row) => row.billed))];
  return {
    day: '',
    person: '',
    work: '',
    text: label,
    raw: raw === null ? '' : format.duration(raw),
    billed: billed === null ? '' : format.duration(billed * 60),
    net: format.amount(addMoney(zeroMoney, ...rows.map(({ net }) => net))),
  };
};

/** The hours and outlays behind the lines, under each line's own number and text (R10). */
export const invoiceAppendix = (
  { content, number }: PaperSubject,
  work: AppendixWork,
  words: PaperWords,
  format: Formatters,
): PaperAppendix => {
  const { documents } = words;
  return {
    title: `${documents.appendix} ${number ?? documents.draft}`,
    columns: {
      day: documents.appendixDay,
      person: documents.appendixPerson,
      work: documents.appendixWork,
      text: documents.text,
      raw: documents.appendixRaw,
      billed: documents.appendixBilled,
      net: `${documents.net} ${content.currency}`,
    },
    groups: appendixOf(content.lines, work).map((part) => ({
      title: `${String(content.lines.indexOf(part.line) + 1)}. ${part.line.text}`,
      rows: part.rows.map((row) => rowOf(row, words, format)),
      sum: sumOf(part, documents.appendixSum, format),
    })),
  };
};
