import type { Payment } from '#domain/invoices/invoice.ts';
import { addMoney, subtractMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { Receipt } from './receipt.ts';

type Allocation = Pick<Payment, 'amount'>;

/**
 * What a receipt's payments and repayments leave of it: the surplus that stands on the client's account (R34). A
 * repayment is a receipt below zero, so it takes off what it repays. Below zero on a repayment that isn't set off yet.
 */
export const leftOf = (
  receipt: Pick<Receipt, 'amount'>,
  payments: readonly Allocation[],
  repayments: readonly Pick<Receipt, 'amount'>[] = [],
): MinorUnits =>
  subtractMoney(
    addMoney(receipt.amount, ...repayments.map(({ amount }) => amount)),
    addMoney(...payments.map(({ amount }) => amount)),
  );

/** Whether payments fit into a receipt: in its own direction, and no more than it is (R34: Σ allocations ≤ receipt). */
export const fitsInto = (
  { amount }: Pick<Receipt, 'amount'>,
  left: MinorUnits,
  allocated: MinorUnits,
): boolean =>
  amount >= 0 ? allocated >= 0 && allocated <= left : allocated <= 0 && allocated >= left;
