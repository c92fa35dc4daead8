import type { FieldResult } from '#domain/form.ts';
import { formatDecimal, parseDecimal } from '#domain/money/parse-decimal.ts';
import { fail, ok } from '#domain/result.ts';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import type { LineUnit, Quantity } from './invoice.ts';

/** The most of anything on one line: a million units, or as many hours. */
export const largestQuantity = 1_000_000_000;

// A bound that only keeps the arithmetic exact; `bounded` is the one that counts.
const largestTyped = 1_000_000_000_000;

// Hours on an invoice may exceed a day, so parseDuration's bound doesn't serve here.
const hoursAndMinutes = /^(\d{1,8}):([0-5]\d)$/;

const parseHours = (typed: string): FieldResult<Quantity> => {
  const clock = hoursAndMinutes.exec(typed);
  if (clock) return bounded('hour', Number(clock[1]) * 60 + Number(clock[2]));
  const decimal = parseDecimal(typed.replace(/\s*(?:h|tim|timmar)\.?$/i, ''), 4, largestTyped);
  if (!decimal.ok) return fail(`quantity-${decimal.error}`);
  const tenThousandthsOfMinutes = decimal.value * 60;
  return tenThousandthsOfMinutes % 10_000 === 0
    ? bounded('hour', tenThousandthsOfMinutes / 10_000)
    : fail('quantity-not-whole-minutes');
};

const bounded = (unit: LineUnit, amount: number): FieldResult<Quantity> => {
  if (amount < 0) return fail('quantity-format');
  return amount > largestQuantity ? fail('quantity-too-large') : ok({ unit, amount });
};

/**
 * A quantity as typed: hours as "12:30" or "12,5", which must be whole minutes (R3: what is printed is what is billed);
 * other units as a decimal number with at most three decimals.
 */
export const parseQuantity = (text: string, unit: LineUnit): FieldResult<Quantity> => {
  const typed = text.trim();
  if (typed === '') return fail('required');
  if (typed.length > 60) return fail('quantity-format');
  if (unit === 'hour') return parseHours(typed);
  const decimal = parseDecimal(typed, 3, largestTyped);
  return decimal.ok ? bounded(unit, decimal.value) : fail(`quantity-${decimal.error}`);
};

/**
 * A quantity as printed and as an editable field shows it (R3): hours with two decimals where those are exact ("1,50"),
 * else h:mm ("1:20"); other units without needless decimals ("2", "0,125").
 */
export const formatQuantity = ({ unit, amount }: Quantity): string => {
  if (unit !== 'hour') return formatDecimal(amount, 3, 0);
  const hundredths = (amount * 100) / 60;
  return Number.isInteger(hundredths)
    ? formatDecimal(hundredths, 2, 2)
    : formatDuration(toSeconds(amount * 60));
};
