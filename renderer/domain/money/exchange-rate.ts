import type { Currency } from './money.ts';
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
