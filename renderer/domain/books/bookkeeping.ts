import type { BookkeepingId, Envelope, Fields } from '#domain/record.ts';

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

/** Accrual: a voucher when the invoice is issued. Cash: nothing until it is paid (BFL 5:2). */
export const bookkeepingMethods = ['accrual', 'cash'] as const;

/** One row, with the id `bookkeeping`. */
export type Bookkeeping = Envelope<BookkeepingId> & {
  readonly method: (typeof bookkeepingMethods)[number];
  readonly accounts: { readonly [Name in Posting]: string };
  /** The voucher series in the ledger that reads the file. */
  readonly voucherSeries: string;
  /** The chart of accounts, as SIE names it. */
  readonly chart: string;
};

/** What holds until the firm has said something else: the accounts of BAS 2025. */
export const startingBookkeeping: Fields<Bookkeeping> = {
  method: 'accrual',
  accounts: {
    receivables: '1510',
    bank: '1930',
    'sales-25': '3001',
    'sales-12': '3002',
    'sales-6': '3003',
    'sales-exempt': '3004',
    'sales-eu': '3308',
    'sales-export': '3305',
    // BAS has none of its own for ML 16:16.
    'sales-reverse-charge-goods': '3004',
    'sales-reverse-charge-building': '3231',
    'vat-25': '2611',
    'vat-12': '2621',
    'vat-6': '2631',
    rounding: '3740',
    interest: '8313',
    compensation: '3990',
    advances: '2420',
    'currency-gain': '3960',
    'currency-loss': '7960',
    'bank-fees': '6570',
    'bad-debt': '6351',
  },
  voucherSeries: 'F',
  chart: 'EUBAS97',
};
