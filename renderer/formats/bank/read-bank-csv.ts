import Papa from 'papaparse';
import { largestAmount, toMinorUnits } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import { parseDecimal } from '#domain/money/parse-decimal.ts';
import { mostBankRows, shortened } from '#domain/receipts/bank-line.ts';
import type {
  BankFileProblem,
  BankLine,
  BankLines,
  QuarantinedRow,
} from '#domain/receipts/bank-line.ts';
import type { BankMapping, DateOrder, DecimalMark } from '#domain/receipts/bank-mapping.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { toPlainDate } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

export type BankRows = readonly (readonly string[])[];

/** What stands between cells: the rarest of the marks that most of the first lines have. A comma may be in an amount. */
const delimiterOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/, 30)
    .filter((line) => line.trim() !== '');
  const isUsed = (mark: string): boolean =>
    lines.filter((line) => line.includes(mark)).length * 2 >= lines.length;
  return [';', '\t', '|'].find(isUsed) ?? ',';
};

/** A bank's CSV as cells. A quote that is never closed is a file that was cut off: it is refused by its row. */
export const splitBankCsv = (text: string): Result<BankRows, BankFileProblem> => {
  const plain = text.replace(/^\uFEFF/, '');
  const parsed = Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    preview: mostBankRows + 2,
  });
  const quotes = parsed.errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined)
    return fail({ code: 'quotes', place: (quotes.row ?? 0) + 1, found: '' });
  if (parsed.data.length > mostBankRows)
    return fail({ code: 'too-many-rows', place: 0, found: '' });
  const rows = parsed.data;
  if (rows.every((row) => row.every((cell) => cell.trim() === '')))
    return fail({ code: 'empty', place: 0, found: '' });
  return ok(rows);
};

const parts = /^\s*(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})\.?(?:[ T]\d.*)?\s*$/;
const packed = /^\s*(\d{4})(\d{2})(\d{2})\s*$/;

const dateOf = (text: string, order: DateOrder): PlainDate | null => {
  const [, one = '', two = '', three = ''] = packed.exec(text) ?? parts.exec(text) ?? [];
  if (one === '') return null;
  if (one.length === 4) return toPlainDate(Number(one), Number(two), Number(three));
  const [day, month, year] =
    order === 'mdy' ? [two, one, three] : order === 'dmy' ? [one, two, three] : [three, two, one];
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return toPlainDate(full, Number(month), Number(day));
};

/** With the other mark between thousands, as the mapping says which is which. */
const amountOf = (text: string, mark: DecimalMark): MinorUnits | null => {
  const other = mark === ',' ? '.' : ',';
  const plain = text
    .replace(/\s*(?:kr|sek)\.?\s*$/i, '')
    .replaceAll(other, '')
    .replace(/^(.*)-$/, '-$1');
  const parsed = parseDecimal(plain, 2, largestAmount);
  return parsed.ok ? toMinorUnits(parsed.value) : null;
};

/** A cell that a spreadsheet would run. A number may begin with a sign. */
const isFormula = (text: string): boolean =>
  /^\s*[=@]/.test(text) ||
  (/^\s*[+-]/.test(text) && !/^\s*[+-]?[\d\s.,]+(?:kr|sek)?\s*$/i.test(text));

type Cells = { readonly cells: readonly string[]; readonly head: readonly string[] };

const cellOf = ({ cells }: Cells, column: number): string =>
  column < 0 ? '' : (cells[column] ?? '').trim();

const readRow = (
  row: Cells,
  place: number,
  mapping: BankMapping,
  currency: Currency,
): Result<BankLine, QuarantinedRow> => {
  const { cells, head } = row;
  const wrong = (code: QuarantinedRow['code'], column: number) =>
    fail({ place, code, at: head[column] ?? '', found: shortened(cellOf(row, column)) });
  const needed = Math.max(mapping.date, mapping.amount, mapping.payer, mapping.reference);
  if (cells.length <= needed)
    return fail({ place, code: 'columns', at: '', found: shortened(cells.join(';')) });
  const formula = cells.findIndex(isFormula);
  if (formula >= 0) return wrong('formula', formula);
  const date = dateOf(cellOf(row, mapping.date), mapping.dateOrder);
  if (date === null) return wrong('date', mapping.date);
  const amount = amountOf(cellOf(row, mapping.amount), mapping.decimalMark);
  if (amount === null || amount === 0) return wrong('amount', mapping.amount);
  const [payer, reference, text] = [mapping.payer, mapping.reference, mapping.text].map((column) =>
    cellOf(row, column).replace(/\s+/g, ' ').slice(0, 200),
  );
  const words = { payer: payer ?? '', reference: reference ?? '', text: text ?? '' };
  const identity = ['csv', date, amount, currency, ...Object.values(words)].join('|');
  return ok({ place, date, amount, currency, ...words, identity });
};

/** The movements of a bank's CSV, by the mapping that a person has agreed to. Rows without anything in them are none. */
export const readBankCsv = (
  rows: BankRows,
  mapping: BankMapping,
  currency: Currency = 'SEK',
): Result<BankLines, BankFileProblem> => {
  const head = rows[mapping.headRow];
  if (head === undefined || mapping.date < 0 || mapping.amount < 0)
    return fail({ code: 'no-columns', place: mapping.headRow + 1, found: '' });
  const lines: BankLine[] = [];
  const quarantined: QuarantinedRow[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index <= mapping.headRow || cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow({ cells, head }, index + 1, mapping, currency);
    if (read.ok) lines.push(read.value);
    else quarantined.push(read.error);
  }
  if (lines.length + quarantined.length === 0) return fail({ code: 'empty', place: 0, found: '' });
  return ok({ lines, quarantined });
};
