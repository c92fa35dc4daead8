import type { BookkeepingId, Envelope } from '#domain/record.ts';

/** Everything that a voucher posts to, by what it means; which account that is, the firm decides (sweden.md §4.3). */
export const postings = [
  'receivables',
  'bank',
  'sales-25',
  'sales-12',
  'sales-6',
  'sales-exempt',
  'sales-eu',
  'sales-export',
  'sales-reverse-charge-goods',
  'sales-reverse-charge-building',
  'vat-25',
  'vat-12',
  'vat-6',
  'rounding',
  'interest',
  'compensation',
  'advances',
  'currency-gain',
  'currency-loss',
  'bank-fees',
  'bad-debt',
] as const;
export type Posting = (typeof postings)[number];

/** One row, with the id `bookkeeping`. */
export type Bookkeeping = Envelope<BookkeepingId> & {
  /** Accrual: a voucher when the invoice is issued. Cash: nothing until it is paid (BFL 5:2). */
  readonly method: 'accrual' | 'cash';
  readonly accounts: { readonly [Name in Posting]: string };
  /** The voucher series in the ledger that reads the file. */
  readonly voucherSeries: string;
  /** The chart of accounts, as SIE names it. */
  readonly chart: string;
};
