import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import type { Currency } from './money.ts';
import { formatDecimal, parseDecimal } from './parse-decimal.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** What one unit of a currency is in kronor, with all its decimals (ML 17:29, 8:21–23), frozen with the invoice (R7). */
export type ExchangeRate = {
  readonly currency: Currency;
  /** Millionths of a krona for one unit: 11.2345 is 11234500. */
  readonly millionths: number;
  readonly date: PlainDate;
  /** 'Riksbanken', 'ECB', or what was written. */
  readonly source: string;
};

/** What a rate is of one krona: all six decimals. */
const whole = 1_000_000;

/** A rate as typed: "11,2345" kronor for one unit. At most six decimals, above nothing, below 1 000. In millionths. */
export const parseExchangeRate = (text: string): FieldResult<number> => {
  if (text.trim() === '') return fail('required');
  const parsed = parseDecimal(text, 6, 999 * whole);
  if (!parsed.ok) return fail(`exchange-rate-${parsed.error}`);
  return parsed.value > 0 ? ok(parsed.value) : fail('exchange-rate-format');
};

/** A rate as an editable field and the paper show it, with the decimals that it was given, never rounded. */
export const formatExchangeRate = (millionths: number): string => formatDecimal(millionths, 6, 2);
