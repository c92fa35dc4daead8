import type { VoucherRow } from '#domain/books/voucher.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';

/** What a voucher turns over: the sum of its debits, which is that of its credits. */
export const turnoverOf = (rows: readonly VoucherRow[]): MinorUnits =>
  toMinorUnits(rows.reduce((sum, { amount }) => sum + Math.max(0, amount), 0));

/** The accounts in the order of the rows, each once. */
export const accountsOf = (rows: readonly VoucherRow[]): readonly string[] => [
  ...new Set(rows.map(({ account }) => account)),
];
