import { largestAmount, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { toPlainDate } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { refuse } from './sie-lines.ts';
import type { SieLine } from './sie-lines.ts';
import type { SieObject, SieProblem } from './sie-file.ts';

type Read<Value> = Result<Value, SieProblem>;

/** The field at a place (0 is the first after the label) as a text; a list of objects isn't one. */
export const textAt = ({ line, label, fields }: SieLine, place: number): Read<string> => {
  const field = fields[place];
  if (typeof field === 'string') return ok(field);
  return refuse(line, field === undefined ? 'field-missing' : 'objects', label);
};

/** A field that may be left out. */
export const textOr = (line: SieLine, place: number, fallback: string): Read<string> =>
  line.fields[place] === undefined ? ok(fallback) : textAt(line, place);

/** YYYYMMDD */
export const dateAt = (line: SieLine, place: number): Read<PlainDate> => {
  const text = textAt(line, place);
  if (!text.ok) return text;
  const found = /^(\d{4})(\d\d)(\d\d)$/.exec(text.value);
  const date =
    found === null ? null : toPlainDate(Number(found[1]), Number(found[2]), Number(found[3]));
  return date === null ? refuse(line.line, 'date', text.value) : ok(date);
};

/** As dateAt; a field that is left out or empty gives the fallback. */
export const dateOr = (line: SieLine, place: number, fallback: PlainDate): Read<PlainDate> => {
  const field = line.fields[place];
  return field === undefined || field === '' ? ok(fallback) : dateAt(line, place);
};

/** Kronor with a point and at most two decimals, and no sign but minus. */
export const amountAt = (line: SieLine, place: number): Read<MinorUnits> => {
  const text = textAt(line, place);
  if (!text.ok) return text;
  const found = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text.value);
  if (found === null) return refuse(line.line, 'amount', text.value);
  const [, sign, kronor, decimals = ''] = found;
  const size = Number(kronor) * 100 + Number(decimals.padEnd(2, '0'));
  if (size > largestAmount * 100) return refuse(line.line, 'amount', text.value);
  return ok(toMinorUnits(sign === '-' ? 0 - size : size));
};

export const accountAt = (line: SieLine, place: number): Read<string> => {
  const text = textAt(line, place);
  if (!text.ok) return text;
  return /^\d{1,10}$/.test(text.value) ? text : refuse(line.line, 'account', text.value);
};

/** `{"1" "456" "6" "P12"}`: pairs of a dimension and an object. */
export const objectsAt = ({ line, fields }: SieLine, place: number): Read<readonly SieObject[]> => {
  const list = fields[place];
  if (typeof list !== 'object') return refuse(line, 'objects', list ?? '');
  if (list.length % 2 !== 0) return refuse(line, 'objects', list.join(' '));
  const objects: SieObject[] = [];
  for (let at = 0; at < list.length; at += 2) {
    const [dimension, object] = [list[at], list[at + 1]];
    if (dimension !== undefined && object !== undefined) objects.push([dimension, object]);
  }
  return ok(objects);
};
