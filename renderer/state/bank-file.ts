import { bankOf, guessMapping } from '#domain/receipts/bank-mapping.ts';
import type { BankMapping } from '#domain/receipts/bank-mapping.ts';
import { largestBankFile } from '#domain/receipts/bank-line.ts';
import type { BankFileProblem, BankLines } from '#domain/receipts/bank-line.ts';
import { detectEncoding, notText } from '#formats/bank/detect-encoding.ts';
import type { Encoding } from '#formats/bank/detect-encoding.ts';
import { isBgMax, readBgMax } from '#formats/bank/read-bgmax.ts';
import { readBankCsv, splitBankCsv } from '#formats/bank/read-bank-csv.ts';
import type { BankRows } from '#formats/bank/read-bank-csv.ts';
import { readCamt } from '#formats/bank/read-camt.ts';

export { encodings } from '#formats/bank/detect-encoding.ts';
export type { Encoding } from '#formats/bank/detect-encoding.ts';
export type { BankRows } from '#formats/bank/read-bank-csv.ts';

/** A chosen file as read: rows that still want their columns named, movements, or why not. */
export type BankFile = { readonly name: string } & (
  | {
      readonly kind: 'csv';
      readonly rows: BankRows;
      readonly encoding: Encoding;
      /** What the columns seem to be; null: nobody can tell but a person. */
      readonly guess: BankMapping | null;
      /** What this bank's files look like: its mapping is remembered under it. */
      readonly bank: string;
    }
  | { readonly kind: 'lines'; readonly found: BankLines }
  | { readonly kind: 'refused'; readonly problem: BankFileProblem }
);

const refused = (name: string, code: BankFileProblem['code']): BankFile => ({
  name,
  kind: 'refused',
  problem: { code, place: 0, found: '' },
});

const decoded = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const isXml = (text: string): boolean => /^\uFEFF?\s*<(?:\?xml|[A-Za-z!])/.test(text.slice(0, 200));

const readText = (name: string, text: string, encoding: Encoding): BankFile => {
  if (isXml(text) || isBgMax(text)) {
    const read = isXml(text) ? readCamt(text) : readBgMax(text);
    return read.ok
      ? { name, kind: 'lines', found: read.value }
      : { name, kind: 'refused', problem: read.error };
  }
  const rows = splitBankCsv(text);
  if (!rows.ok) return { name, kind: 'refused', problem: rows.error };
  const guess = guessMapping(rows.value);
  const head = rows.value[guess?.headRow ?? 0] ?? [];
  return { name, kind: 'csv', rows: rows.value, encoding, guess, bank: bankOf(head) };
};

/**
 * Reads a bank's file by what is in it, not by its name. One that is too large isn't even opened; archives (a spreadsheet
 * is one) and other bytes are refused. `encoding` overrules what is detected.
 */
export async function readBankFile(file: File, encoding?: Encoding): Promise<BankFile> {
  const { name, size } = file;
  if (size > largestBankFile) return refused(name, 'too-large');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const other = notText(bytes);
    if (other !== null) return refused(name, other);
    const used = encoding ?? detectEncoding(bytes);
    const text = decoded(bytes, used);
    return text === null ? refused(name, 'encoding') : readText(name, text, used);
  } catch {
    return refused(name, 'not-read');
  }
}

/** The movements of a CSV by a mapping; a problem where the mapping doesn't fit. */
export const mapBankCsv = (rows: BankRows, mapping: BankMapping) => readBankCsv(rows, mapping);
