import { addMoney, subtractMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { InvoiceId } from '#domain/record.ts';
import type { Bookkeeping, Posting } from './bookkeeping.ts';
import type { Post } from './claim-of.ts';
import type { VoucherRow } from './voucher.ts';

/** A row on its way to a voucher. */
export type DraftRow = Post & { readonly invoiceId: InvoiceId | null };

export const draftRow = (
  posting: Posting,
  amount: number,
  invoiceId: InvoiceId | null = null,
): DraftRow => ({ posting, amount: toMinorUnits(amount + 0), vat: null, invoiceId });

const sumOf = (rows: readonly DraftRow[]): MinorUnits =>
  addMoney(...rows.map(({ amount }) => amount));

/** What is left to make the rows add up to nothing: a gain or loss on the currency, or, in kronor, rounding. */
export const balancing = (rows: readonly DraftRow[], isForeign: boolean): readonly DraftRow[] => {
  const amount = subtractMoney(zeroMoney, sumOf(rows));
  if (!isForeign) return [draftRow('rounding', amount)];
  return [draftRow(amount < 0 ? 'currency-gain' : 'currency-loss', amount)];
};

const keyOf = ({ posting, invoiceId, vat }: DraftRow): string =>
  [posting, invoiceId ?? '', vat?.kind ?? '', vat?.vatCase ?? '', vat?.rate ?? ''].join('|');

/** Rows of the same account about the same invoice are one; rows of nothing are none. */
export const toVoucherRows = (
  rows: readonly DraftRow[],
  { accounts }: Pick<Bookkeeping, 'accounts'>,
): readonly VoucherRow[] => {
  const merged = new Map<string, DraftRow>();
  for (const row of rows) {
    const former = merged.get(keyOf(row));
    const amount = former === undefined ? row.amount : addMoney(former.amount, row.amount);
    merged.set(keyOf(row), { ...row, amount });
  }
  return [...merged.values()]
    .filter(({ amount }) => amount !== 0)
    .map(({ posting, amount, vat, invoiceId }) => ({
      posting,
      account: accounts[posting],
      amount,
      invoiceId,
      vat,
    }));
};
