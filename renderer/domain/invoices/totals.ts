import { addMoney, largestAmount, toMinorUnits } from '#domain/money/money.ts';
import type { BasisPoints, MinorUnits } from '#domain/money/money.ts';
import { roundHalfAway, scaled } from '#domain/money/rounding.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { InvoiceLine, InvoiceTotals, Quantity, VatGroup } from './invoice.ts';

/** One unit in the steps that a quantity counts: an hour in minutes, all else in thousandths. */
const stepsPerUnit = (quantity: Quantity): bigint => (quantity.unit === 'hour' ? 60n : 1000n);

/**
 * round(quantity × price × (1 − discount)), half away from zero, once and exactly (R2–R4). A net beyond `largestAmount`
 * is a problem, so that every later sum stays exact.
 */
export const lineNet = (
  quantity: Quantity,
  unitPrice: MinorUnits,
  discount: BasisPoints,
): Result<MinorUnits, 'money-too-large'> => {
  const net = roundHalfAway(
    BigInt(quantity.amount) * BigInt(unitPrice) * BigInt(10_000 - discount),
    stepsPerUnit(quantity) * 10_000n,
  );
  const size = net < 0n ? -net : net;
  return size > BigInt(largestAmount) ? fail('money-too-large') : ok(toMinorUnits(Number(net)));
};

/** The VAT on a net sum, in minor units, rounded by R2. */
export const vatOf = (net: MinorUnits, rate: BasisPoints): MinorUnits =>
  toMinorUnits(scaled(net, rate, 10_000));

type TaxedNet = Pick<InvoiceLine, 'net' | 'vatRate'>;

/** Nets summed by rate, and VAT once per rate on the sum, never per line (R5, BR-CO-17); highest rate first. */
export const vatGroups = (lines: readonly TaxedNet[]): readonly VatGroup[] => {
  const nets = new Map<BasisPoints, MinorUnits>();
  for (const line of lines) {
    nets.set(line.vatRate, addMoney(nets.get(line.vatRate) ?? toMinorUnits(0), line.net));
  }
  return [...nets]
    .map(([rate, net]) => ({ rate, net, vat: vatOf(net, rate) }))
    .sort((a, b) => b.rate - a.rate);
};

/** To whole kronor, 1–49 öre down and 50–99 up (lag 1970:1029 2 §); symmetric for credits (R2, R6). */
export const roundToWholeKrona = (amount: MinorUnits): MinorUnits =>
  toMinorUnits(scaled(amount, 1, 100) * 100);

/** EN 16931's totals of the lines. `roundsToWholeKrona` rounds only what is to be paid, in a field of its own (R6). */
export const totals = (lines: readonly TaxedNet[], roundsToWholeKrona: boolean): InvoiceTotals => {
  const groups = vatGroups(lines);
  const net = addMoney(...groups.map((group) => group.net));
  const vat = addMoney(...groups.map((group) => group.vat));
  const gross = addMoney(net, vat);
  const payable = roundsToWholeKrona ? roundToWholeKrona(gross) : gross;
  // + 0 keeps an exact zero from being −0, which JSON and toEqual tell apart.
  const rounding = toMinorUnits(payable - gross + 0);
  return { net, vatGroups: groups, vat, gross, rounding, payable };
};
