import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';

/** The longest texts that are kept, in characters as JavaScript counts them (UTF-16 units). */
export const textLimits = { code: 40, name: 200, line: 5000, note: 5000 } as const;

// NUL and the other control characters (Unicode category Cc) but tab and newline, and the marks that turn the direction
// of text outside their own field (Trojan Source, CVE-2021-42574). Ordinary right-to-left letters and emoji stay.
const controls = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

// Half of a pair of UTF-16 units can't be written as UTF-8, so neither to a file nor over the bridge.
const loneSurrogates = /\p{Surrogate}/gu;

const wellFormed = (text: string): string =>
  text.replace(loneSurrogates, '\ufffd').normalize('NFC');

const bounded = (text: string, limit: number): FieldResult<string> =>
  text.length > limit ? fail('text-too-long') : ok(text);

const isHugelyLong = (text: string): boolean => text.length > 1_000_000;

/** One line of text: NFC, control characters gone, blanks and line breaks made one space, trimmed; '' is allowed. */
export const parseText = (text: string, limit: number): FieldResult<string> =>
  isHugelyLong(text)
    ? fail('text-too-long')
    : bounded(wellFormed(text).replace(controls, '').replace(/\s+/g, ' ').trim(), limit);

/** As parseText, but empty is a problem. */
export const parseRequiredText = (text: string, limit: number): FieldResult<string> => {
  const parsed = parseText(text, limit);
  return parsed.ok && parsed.value === '' ? fail('required') : parsed;
};

/** Text of several lines: as parseText, but line breaks stay (as `\n`) and tabs become a space. */
export const parseMultilineText = (text: string, limit: number): FieldResult<string> =>
  isHugelyLong(text)
    ? fail('text-too-long')
    : bounded(
        wellFormed(text)
          .replace(/\r\n?|\u2028|\u2029/g, '\n')
          .replace(controls, '')
          .replace(/[^\S\n]+/g, ' ')
          .trim(),
        limit,
      );
