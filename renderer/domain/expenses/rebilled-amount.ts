import { toMinorUnits } from '#domain/money/money.ts';
import type { BasisPoints, MinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import type { Expense } from './expense.ts';
import { mileageCost } from './mileage.ts';

type Cost = Pick<Expense, 'kind' | 'metres' | 'perKilometre' | 'net'>;

const withMarkup = (amount: MinorUnits, markup: BasisPoints): MinorUnits =>
  toMinorUnits(scaled(amount, 10_000 + markup, 10_000));

/** The price of one kilometre of a drive that is billed on: the marked-up one, as the invoice prints it (R3). */
export const kilometrePrice = (perKilometre: MinorUnits, markup: BasisPoints): MinorUnits =>
  withMarkup(perKilometre, markup);

/**
 * What the client pays, without VAT: the net and its markup. Of a drive the kilometre's price is marked up and rounded
 * first, so that kilometres × price is the printed amount (R3).
 */
export const markedUp = (
  { kind, metres, perKilometre, net }: Cost,
  markup: BasisPoints,
): MinorUnits =>
  kind === 'mileage'
    ? mileageCost(metres, kilometrePrice(perKilometre, markup))
    : withMarkup(net, markup);
