import type { FieldResult } from '#domain/form.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import { parseDecimal } from '#domain/money/parse-decimal.ts';
import { parseWholeNumber } from '#domain/money/parse-money.ts';
import { fail, ok } from '#domain/result.ts';

/** The most hours of a contract's period, in hundredths: 100 000 h. */
const most = 10_000_000;

const clock = /^\s*(\d{1,6}):([0-5]\d)\s*$/;

/** Hours of a contract as minutes: "20", "7,5 h", "7:10". Only what is whole minutes. */
export const parseHours = (text: string): FieldResult<number> => {
  if (text.trim() === '') return fail('required');
  const [, hours, rest] = clock.exec(text) ?? [];
  if (hours !== undefined && rest !== undefined) return ok(Number(hours) * 60 + Number(rest));
  const parsed = parseDecimal(text.replace(/\s*h\.?\s*$/i, ''), 2, most);
  if (!parsed.ok)
    return fail(parsed.error === 'too-large' ? 'duration-too-long' : 'duration-format');
  if (parsed.value < 0) return fail('duration-negative');
  const minutes = (parsed.value * 60) / 100;
  return Number.isInteger(minutes) ? ok(minutes) : fail('quantity-not-whole-minutes');
};

const mostShares = 5;

/** Shares at which to warn: "80, 95", whole per cent, each once and in order. Empty: none. */
export const parseShares = (text: string): FieldResult<readonly BasisPoints[]> => {
  const words = text.split(/[\s,;%]+/).filter((word) => word !== '');
  if (words.length > mostShares) return fail('percentage-format');
  const shares = new Set<number>();
  for (const word of words) {
    const share = parseWholeNumber(word, 1, 100);
    if (!share.ok) return fail('percentage-format');
    shares.add(share.value * 100);
  }
  return ok([...shares].toSorted((one, other) => one - other).map(toBasisPoints));
};

/** A yearly step: "3", "2,4 %", also downwards: "−0,5". At most 50 % either way. */
export const parseStepShare = (text: string): FieldResult<BasisPoints> => {
  if (text.trim() === '') return fail('required');
  const parsed = parseDecimal(text.replace(/\s*%\s*$/, ''), 2, 5000);
  if (parsed.ok) return ok(toBasisPoints(parsed.value));
  return fail(parsed.error === 'too-large' ? 'percentage-too-large' : 'percentage-format');
};
