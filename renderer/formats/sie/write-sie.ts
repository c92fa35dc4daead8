import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { encodePc8, toPc8Text } from './code-page-437.ts';
import type { SieFile, SieTransaction, SieVoucher } from './sie-file.ts';

const newLine = '\r\n';

/** A text as the file can say it: a backslash before a mark would be read as its escape. */
export const toSieText = (text: string): string =>
  toPc8Text(text).replace(/\\+(?="|$)/g, (found) => '/'.repeat(found.length));

/** A text in quotation marks, an inner mark after a backslash: the only escape there is (5.7). */
const quoted = (text: string): string => `"${toSieText(text).replaceAll('"', '\\"')}"`;

/** A word that needs no marks. */
const bare = (word: string): string => (/^[A-Za-z0-9]+$/.test(word) ? word : quoted(word));

/** YYYYMMDD */
const dateOf = (date: PlainDate): string => date.replaceAll('-', '');

/** Kronor with a point and two decimals; no plus sign, no thousands separator. */
const amountOf = (amount: MinorUnits): string => {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '-' : '';
  return `${sign}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
};

const numberOf = (organisationNumber: string): string =>
  `${organisationNumber.slice(0, 6)}-${organisationNumber.slice(6)}`;

const optional = <Value>(
  value: Value | null,
  write: (value: Value) => string,
): readonly string[] => (value === null ? [] : [write(value)]);

/** Who the file is of, in the order of the standard's groups. */
const identification = (file: SieFile): readonly string[] => [
  `#PROGRAM ${quoted(file.program.name)} ${quoted(file.program.version)}`,
  '#FORMAT PC8',
  `#GEN ${dateOf(file.madeOn)} ${quoted(file.madeBy)}`,
  '#SIETYP 4',
  ...optional(file.remark, (remark) => `#PROSA ${quoted(remark)}`),
  ...optional(file.firmNumber, (number) => `#FNR ${quoted(number)}`),
  ...optional(file.organisationNumber, (number) => `#ORGNR ${numberOf(number)}`),
  `#FNAMN ${quoted(file.firmName)}`,
  ...optional(file.fiscalYear, ({ from, to }) => `#RAR 0 ${dateOf(from)} ${dateOf(to)}`),
  ...optional(file.chart, (chart) => `#KPTYP ${bare(chart)}`),
  // The whole file is in kronor, whatever the invoices were in.
  '#VALUTA SEK',
];

const chartOfAccounts = (file: SieFile): readonly string[] => [
  ...file.accounts.map(({ number, name }) => `#KONTO ${number} ${quoted(name)}`),
  ...file.dimensions.map(({ number, name }) => `#DIM ${number} ${quoted(name)}`),
  ...file.objects.map(
    ({ dimension, number, name }) => `#OBJEKT ${dimension} ${quoted(number)} ${quoted(name)}`,
  ),
];

const transaction = ({ account, objects, amount, date, text }: SieTransaction): string => {
  const list = objects.flat().map(quoted).join(' ');
  return `   #TRANS ${account} {${list}} ${amountOf(amount)} ${dateOf(date)} ${quoted(text)}`;
};

const voucher = ({ series, number, date, text, rows }: SieVoucher): readonly string[] => [
  `#VER ${bare(series)} ${bare(number)} ${dateOf(date)} ${quoted(text)}`,
  '{',
  ...rows.map(transaction),
  '}',
];

/**
 * A file of vouchers as SIE type 4I in code page 437 (edition 4B, 2008-09-30): flag 0, the groups in their order, CRLF.
 * The same file always gives the same bytes.
 */
export const writeSie = (file: SieFile): Uint8Array<ArrayBuffer> =>
  encodePc8(
    [
      '#FLAGGA 0',
      ...identification(file),
      ...chartOfAccounts(file),
      ...file.vouchers.flatMap(voucher),
    ]
      .map((line) => line + newLine)
      .join(''),
  );
