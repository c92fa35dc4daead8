import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { decodePc8, isWritten } from './code-page-437.ts';
import { largestSieFile } from './sie-file.ts';
import type { SieProblem, SieProblemCode } from './sie-file.ts';

/** A field: a text, or the list of objects between braces. */
export type SieField = string | readonly string[];

export type SieLine = {
  readonly line: number;
  /** With its #, in capitals; or a brace that stands alone. */
  readonly label: string;
  readonly fields: readonly SieField[];
};

export const refuse = (line: number, code: SieProblemCode, found = ''): Result<never, SieProblem> =>
  fail({ line, code, found: found.slice(0, 80) });

/** Where a byte stands that no text in PC8 has: an encoding mistaken for it (å in UTF-8 is ├Ñ, in Latin-1 σ). */
const foreignByte = (bytes: Uint8Array): number => bytes.findIndex((byte) => !isWritten(byte));

const lineOfByte = (bytes: Uint8Array, place: number): number => {
  let line = 1;
  for (let at = 0; at < place; at += 1) if (bytes[at] === 10) line += 1;
  return line;
};

/** Fields are parted by blanks and tabs; a quotation mark within a text stands after a backslash. */
const field =
  /[ \t]*(?:\{((?:"(?:\\"|[^"\\]|\\(?!"))*"|[^{}"])*)\}|"((?:\\"|[^"\\]|\\(?!"))*)"|([^ \t"{}]+))(?=[ \t]|$)/y;

const unescaped = (text: string): string => text.replaceAll('\\"', '"');

const readFields = (text: string): readonly SieField[] | SieProblemCode => {
  const fields: SieField[] = [];
  let place = 0;
  while (text.slice(place).trim() !== '') {
    field.lastIndex = place;
    const found = field.exec(text);
    if (found === null) return text.slice(place).includes('"') ? 'quote' : 'braces';
    const [, list, marked, plain] = found;
    // Before the list within is read with the same expression.
    place = field.lastIndex;
    if (list === undefined) fields.push(marked === undefined ? (plain ?? '') : unescaped(marked));
    else {
      const inner = readFields(list);
      if (typeof inner === 'string') return inner;
      if (inner.some((each) => typeof each !== 'string')) return 'braces';
      fields.push(inner.map(String));
    }
  }
  return fields;
};

const readLine = (text: string, line: number): Result<SieLine, SieProblem> => {
  const words = text.trim();
  if (words === '{' || words === '}') return ok({ line, label: words, fields: [] });
  if (!words.startsWith('#')) return refuse(line, 'no-label', words);
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(words))
    return refuse(line, 'control-character', words);
  const label = /^#[^ \t]*/.exec(words)?.[0] ?? '';
  const fields = readFields(words.slice(label.length));
  if (typeof fields === 'string') return refuse(line, fields, words);
  return ok({ line, label: label.toUpperCase(), fields });
};

/** A SIE file's records, or the first line that is none. Empty lines say nothing. */
export const readSieLines = (bytes: Uint8Array): Result<readonly SieLine[], SieProblem> => {
  if (bytes.length > largestSieFile) return refuse(0, 'too-large');
  if (bytes.every((byte) => byte <= 32)) return refuse(0, 'empty');
  const foreign = foreignByte(bytes);
  if (foreign !== -1) return refuse(lineOfByte(bytes, foreign), 'not-pc8');
  const lines: SieLine[] = [];
  const texts = decodePc8(bytes).split('\n');
  for (const [index, text] of texts.entries()) {
    const words = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (words.trim() === '') continue;
    const read = readLine(words, index + 1);
    if (!read.ok) return read;
    lines.push(read.value);
  }
  return texts.at(-1)?.trim() === '' ? ok(lines) : refuse(texts.length, 'truncated');
};
