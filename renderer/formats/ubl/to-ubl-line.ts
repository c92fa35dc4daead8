import type { InvoiceLine, LineUnit } from '#domain/invoices/invoice.ts';
import { largestAmount, subtractMoney, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { roundHalfAway } from '#domain/money/rounding.ts';
import { decimalOf, plainDecimal } from './ubl-amount.ts';
import type { UblAllowance, UblLine, UblVat } from './ubl-document.ts';

// UNECE recommendation 20.
const unitCodes: Record<Exclude<LineUnit, 'hour'>, string> = {
  day: 'DAY',
  month: 'MON',
  piece: 'H87',
  kilometre: 'KMT',
  'lump-sum': 'LS',
};

type Measure = Pick<UblLine, 'unit' | 'quantity' | 'baseQuantity'>;

/**
 * The quantity as the file says it. Minutes that are no finite decimal of an hour (80 are 1.333…) are told as minutes,
 * priced for sixty (BT-149): a rounded number of hours would make quantity × price another sum than the paper's (R120).
 */
const measureOf = ({ quantity }: InvoiceLine, sign: bigint): Measure => {
  const amount = BigInt(quantity.amount) * sign;
  if (quantity.unit !== 'hour')
    return { unit: unitCodes[quantity.unit], quantity: plainDecimal(amount, 3) };
  return amount % 3n === 0n
    ? { unit: 'HUR', quantity: plainDecimal((amount * 5n) / 3n, 2) }
    : { unit: 'MIN', quantity: String(amount), baseQuantity: '60' };
};

/** Quantity × price before the discount, rounded once; null where it is too large to be written. */
const grossOf = ({ quantity, unitPrice }: InvoiceLine): MinorUnits | null => {
  const steps = quantity.unit === 'hour' ? 60n : 1000n;
  const gross = roundHalfAway(BigInt(quantity.amount) * BigInt(unitPrice), steps);
  return gross > BigInt(largestAmount) ? null : toMinorUnits(Number(gross));
};

/** The discount as the paper says it, in per cent of the gross. Null where a line can't tell it so. */
const discountOf = (line: InvoiceLine): UblAllowance | null => {
  const gross = line.unitPrice < 0 ? null : grossOf(line);
  if (gross === null || gross < 0) return null;
  return {
    isCharge: false,
    reasonCode: '95',
    percent: plainDecimal(BigInt(line.discount), 2),
    amount: subtractMoney(gross, line.net),
    base: gross,
  };
};

/** The price after the discount, exactly: six decimals always suffice. */
const discountedPrice = (line: InvoiceLine): string => {
  const millionths = BigInt(line.unitPrice) * BigInt(10_000 - line.discount);
  return plainDecimal(millionths < 0n ? -millionths : millionths, 6);
};

/**
 * A line as the file says it. A price can't be negative there (BR-27): what is taken off is a negative quantity, and its
 * discount stands in the price, for a negative discount would say the opposite of what it means.
 */
export const toUblLine = (line: InvoiceLine, index: number, vat: UblVat): UblLine => {
  const [name = '', ...rest] = line.text.trim().split(/\s*\n\s*/);
  const discount = line.discount === 0 ? null : discountOf(line);
  const isPriceWhole = line.discount === 0 || discount !== null;
  return {
    id: String(index + 1),
    ...measureOf(line, line.unitPrice < 0 ? -1n : 1n),
    net: line.net,
    allowances: discount === null ? [] : [discount],
    name,
    description: rest.join('\n'),
    vat,
    price: isPriceWhole ? decimalOf(toMinorUnits(Math.abs(line.unitPrice))) : discountedPrice(line),
  };
};
