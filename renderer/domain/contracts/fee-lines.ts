import { lineNet } from '#domain/invoices/totals.ts';
import type { InvoiceLine, Period } from '#domain/invoices/invoice.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import type { InvoiceLineId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Contract, RecurringFee } from './contract.ts';
import { feeKey } from './fee-key.ts';
import type { FeeKey } from './fee-key.ts';
import type { DueFee } from './recurring-fees.ts';

/** A fee that is due, of which contract, and as what it was agreed. */
export type FeeToBill = {
  readonly contract: Pick<Contract, 'id' | 'number'>;
  readonly fee: RecurringFee;
  readonly due: DueFee;
};

export type FeeLines = {
  readonly lines: readonly InvoiceLine[];
  readonly recurring: readonly FeeKey[];
  /** From the first day that is paid for to the last; null of no fees. */
  readonly period: Period | null;
};

export type FeeLineWish = {
  readonly newLineId: () => InvoiceLineId;
  readonly textOf: (fee: FeeToBill) => string;
  /** The rate on all lines where the buyer is charged no Swedish VAT; null: each fee's own. */
  readonly vatRate: BasisPoints | null;
};

const one = { unit: 'piece', amount: 1000 } as const;

const lineOf = (
  each: FeeToBill,
  { newLineId, textOf, vatRate }: FeeLineWish,
): Result<InvoiceLine, 'money-too-large'> => {
  const discount = toBasisPoints(0);
  const net = lineNet(one, each.due.amount, discount);
  if (!net.ok) return net;
  return ok({
    id: newLineId(),
    text: textOf(each),
    quantity: one,
    unitPrice: each.due.amount,
    discount,
    vatRate: vatRate ?? each.fee.vatRate,
    net: net.value,
    timeEntryIds: [],
    contractId: each.contract.id,
  });
};

/** The lines that bill fees, one for each occurrence, with the keys that keep each from being billed again (R37). */
export const feeLines = (
  fees: readonly FeeToBill[],
  wish: FeeLineWish,
): Result<FeeLines, 'money-too-large'> => {
  const lines: InvoiceLine[] = [];
  const recurring: FeeKey[] = [];
  for (const each of fees) {
    const line = lineOf(each, wish);
    if (!line.ok) return fail(line.error);
    lines.push(line.value);
    recurring.push(feeKey(each.due, line.value.id));
  }
  const days = fees.flatMap(({ due }) => [due.covers.from, due.covers.to]).toSorted();
  const [from] = days;
  const to = days.at(-1);
  const period = from === undefined || to === undefined ? null : { from, to };
  return ok({ lines, recurring, period });
};
