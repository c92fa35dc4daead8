import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import { largestAmount, toBasisPoints, toHourlyRate, toMinorUnits } from './money.ts';
import type { BasisPoints, HourlyRate, MinorUnits } from './money.ts';
import { formatDecimal, parseDecimal } from './parse-decimal.ts';

// What a person may write around the number; the currency itself is a field of its own.
const units = /\s*(?:kr|sek|:-|eur|€|usd|\$|gbp|£|nok|dkk)\.?\s*$/i;

/** An amount as typed: "1 234,50", "1234.50", "−5", "5 kr". Refuses a third decimal and more than one milliard. */
export const parseMoney = (text: string): FieldResult<MinorUnits> => {
  if (text.trim() === '') return fail('required');
  if (text.length > 100) return fail('money-format');
  const parsed = parseDecimal(text.replace(units, ''), 2, largestAmount);
  return parsed.ok ? ok(toMinorUnits(parsed.value)) : fail(`money-${parsed.error}`);
};

/** An amount in the user's writing, as an editable field shows it: "1234,50". */
export const formatMoneyField = (amount: MinorUnits | HourlyRate): string =>
  formatDecimal(amount, 2, 2);

/** A price for an hour: an amount that isn't negative. */
export const parseHourlyRate = (text: string): FieldResult<HourlyRate> => {
  const parsed = parseMoney(text);
  if (!parsed.ok) return parsed;
  return parsed.value < 0 ? fail('money-negative') : ok(toHourlyRate(parsed.value));
};

/** "25", "25 %", "12,5": a share from 0 to 100 %, in basis points; at most two decimals. */
export const parsePercentage = (text: string): FieldResult<BasisPoints> => {
  if (text.trim() === '') return fail('required');
  if (text.length > 100) return fail('percentage-format');
  const parsed = parseDecimal(text.replace(/\s*%\s*$/, ''), 2, 10_000);
  if (parsed.ok)
    return parsed.value < 0 ? fail('percentage-format') : ok(toBasisPoints(parsed.value));
  return fail(parsed.error === 'too-large' ? 'percentage-too-large' : 'percentage-format');
};

/** A share as an editable field shows it: "25", "12,5". */
export const formatPercentageField = (share: BasisPoints): string => formatDecimal(share, 2, 0);

/** A whole number between two bounds: payment terms in days, a next number. */
export const parseWholeNumber = (
  text: string,
  least: number,
  most: number,
): FieldResult<number> => {
  if (text.trim() === '') return fail('required');
  const parsed = parseDecimal(text, 0, Number.MAX_SAFE_INTEGER);
  if (!parsed.ok) return fail(parsed.error === 'too-large' ? 'number-too-large' : 'number-format');
  if (parsed.value < least) return fail('number-too-small');
  return parsed.value > most ? fail('number-too-large') : ok(parsed.value);
};
