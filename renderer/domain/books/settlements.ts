import type { Payment } from '#domain/invoices/invoice.ts';
import { toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import type { InvoiceId } from '#domain/record.ts';
import type { Claim, Post } from './claim-of.ts';

/** How far an invoice was settled before something came off it, and after, in its own currency. */
export type Settled = { readonly from: MinorUnits; readonly to: MinorUnits };

/** What a payment takes off an invoice; what a credit note gives away is off the note. */
const takenOff = (id: InvoiceId, { invoiceId, credit, amount }: Payment): number => {
  if (invoiceId === id) return amount;
  return credit?.noteId === id ? credit.rounding - amount : 0;
};

/** In the order in which they were written down: what is in the books never moves for what comes after. */
export const inOrderMade = (payments: readonly Payment[]): readonly Payment[] =>
  payments.toSorted((one, other) =>
    `${one.createdAt}|${one.id}` < `${other.createdAt}|${other.id}` ? -1 : 1,
  );

/** The stretch of an invoice that one payment settles, among all that touch it. */
export const settledBy = (id: InvoiceId, payment: Payment, all: readonly Payment[]): Settled => {
  let from: number = zeroMoney;
  for (const each of inOrderMade(all)) {
    const to = from + takenOff(id, each);
    if (each.id === payment.id) return { from: toMinorUnits(from), to: toMinorUnits(to) };
    from = to;
  }
  return { from: zeroMoney, to: zeroMoney };
};

/** `whole` × settled / payable up to a point: the parts of consecutive stretches add up exactly. */
const partOf = (whole: number, { payable }: Claim, { from, to }: Settled): number =>
  payable === 0 ? 0 : upTo(whole, to, payable) - upTo(whole, from, payable);

// scaled divides by what is positive; a credit note's payable isn't.
const upTo = (whole: number, settled: number, payable: number): number =>
  payable < 0 ? scaled(whole, -settled, -payable) : scaled(whole, settled, payable);

/** What of the receivable a stretch is, in öre. */
export const receivablePart = (claim: Claim, settled: Settled): MinorUnits =>
  toMinorUnits(partOf(claim.receivable, claim, settled) + 0);

/**
 * What of the sales, the VAT and all else a stretch is, in proportion and in öre: over consecutive stretches each account
 * gets exactly its whole, and every stretch adds up to its part of the receivable.
 */
export const postParts = (claim: Claim, settled: Settled): readonly Post[] => {
  let whole = 0;
  let before = 0;
  return claim.posts.flatMap((post) => {
    whole += post.amount;
    const after = partOf(whole, claim, settled);
    const amount = toMinorUnits(after - before + 0);
    before = after;
    return amount === 0 ? [] : [{ ...post, amount }];
  });
};
