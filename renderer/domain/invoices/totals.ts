import { addMoney, largestAmount, toMinorUnits } from '#domain/money/money.ts';
import type { BasisPoints, MinorUnits } from '#domain/money/money.ts';
import { roundHalfAway, scaled } from '#domain/money/rounding.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { ExchangeRate } from '#domain/money/exchange-rate.ts';
import { toKronor } from '#domain/money/to-kronor.ts';
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

type TaxedNet = Pick<InvoiceLine, 'net' | 'vatRate' | 'vatCase'>;

type OpenGroup = Pick<VatGroup, 'rate' | 'vatCase' | 'net'>;

/** One group a case and rate; Swedish VAT is the same group whether a line says 'domestic' or nothing. */
const groupOf = ({ vatCase, vatRate: rate, net }: TaxedNet): OpenGroup =>
  vatCase === undefined || vatCase === 'domestic' ? { rate, net } : { rate, vatCase, net };

/**
 * Nets summed by case and rate, and VAT once per group on the sum, never per line (R5, BR-CO-17); highest rate first,
 * then in the order of the lines.
 */
export const vatGroups = (lines: readonly TaxedNet[]): readonly VatGroup[] => {
  const groups = new Map<string, OpenGroup>();
  for (const line of lines) {
    const own = groupOf(line);
    const key = `${own.rate} ${own.vatCase ?? ''}`;
    const net = addMoney(groups.get(key)?.net ?? toMinorUnits(0), own.net);
    groups.set(key, { ...own, net });
  }
  return [...groups.values()]
    .map((group) => ({ ...group, vat: vatOf(group.net, group.rate) }))
    .sort((a, b) => b.rate - a.rate);
};

/** To whole kronor, 1–49 öre down and 50–99 up (lag 1970:1029 2 §); symmetric for credits (R2, R6). */
export const roundToWholeKrona = (amount: MinorUnits): MinorUnits =>
  toMinorUnits(scaled(amount, 1, 100) * 100);

/**
 * EN 16931's totals of the lines. `roundsToWholeKrona` rounds only what is to be paid, in a field of its own (R6).
 * `exchange` gives the VAT in kronor too, where there is any: one total, from the sum (R7, ML 17:29).
 */
export const totals = (
  lines: readonly TaxedNet[],
  roundsToWholeKrona: boolean,
  exchange?: ExchangeRate,
): InvoiceTotals => {
  const groups = vatGroups(lines);
  const net = addMoney(...groups.map((group) => group.net));
  const vat = addMoney(...groups.map((group) => group.vat));
  const gross = addMoney(net, vat);
  const payable = roundsToWholeKrona ? roundToWholeKrona(gross) : gross;
  // + 0 keeps an exact zero from being −0, which JSON and toEqual tell apart.
  const rounding = toMinorUnits(payable - gross + 0);
  const sums = { net, vatGroups: groups, vat, gross, rounding, payable };
  return exchange === undefined || vat === 0
    ? sums
    : { ...sums, vatInSek: toKronor(vat, exchange) };
};
