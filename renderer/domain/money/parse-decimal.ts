import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

export type DecimalProblem = 'format' | 'decimals' | 'too-large';

// Blank (also no-break and narrow no-break), with one of . and , as the decimal mark. Blanks group in threes or not at all.
const blanks = /[\s\u2019']/g;
const grouped = /^[+-]?\d{1,3}(?:[\s\u2019']\d{3})+(?:[.,]\d*)?$/;
const plain = /^[+-]?\d+(?:[.,]\d*)?$|^[+-]?[.,]\d+$/;

/**
 * A decimal number as a Swede or an Englishman writes it ("1 234,50", "1234.5", "−5"), as an integer count of
 * 10^−`decimals`: with 2 decimals "1 234,5" is 123450. Never passes through a float. `largest` bounds the result either way.
 */
export const parseDecimal = (
  text: string,
  decimals: number,
  largest: number,
): Result<number, DecimalProblem> => {
  if (text.length > 60) return fail('format');
  const trimmed = text
    .trim()
    .replace(/^[\u2212\u2013]\s?/, '-')
    .replace(/^-\s/, '-');
  if (!plain.test(trimmed) && !grouped.test(trimmed)) return fail('format');
  const [whole = '', fraction = ''] = trimmed.replace(blanks, '').split(/[.,]/);
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > decimals) return fail('decimals');
  const isNegative = whole.startsWith('-');
  const digits = whole.replace(/^[+-]/, '') + kept.padEnd(decimals, '0');
  const size = BigInt(digits === '' ? '0' : digits);
  if (size > BigInt(largest)) return fail('too-large');
  return ok(isNegative && size > 0n ? -Number(size) : Number(size));
};

/** The reverse, with a decimal comma and no grouping: (123450, 2) is "1234,50"; `least` decimals are always shown. */
export const formatDecimal = (value: number, decimals: number, least: number): string => {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits
    .slice(digits.length - decimals)
    .replace(/0+$/, '')
    .padEnd(least, '0');
  return `${value < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `,${fraction}`}`;
};
