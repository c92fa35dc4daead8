import type { NumberSeries } from './invoice.ts';

type Series = Pick<NumberSeries, 'prefix' | 'next' | 'digits'>;

/** The number as printed: prefix + next, padded with zeros. */
export const formatInvoiceNumber = ({ prefix, next, digits }: Series): string =>
  prefix + String(next).padStart(digits, '0');

/** The next number, and the series as it stands after: unbroken, none twice, taken only at issue (R29). */
export const takeNumber = <Stored extends Series>(
  series: Stored,
): { readonly number: string; readonly series: Stored } => ({
  number: formatInvoiceNumber(series),
  series: { ...series, next: series.next + 1 },
});
