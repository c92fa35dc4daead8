import type { MinorUnits } from '#domain/money/money.ts';
import { leaf } from '#formats/xml.ts';
import type { MaybeElement } from '#formats/xml.ts';

/** Hundredths as "−1234.50" without blanks and with a point, as XML Schema's decimal is written. */
export const decimalOf = (amount: MinorUnits): string => {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** An amount with its currency; null where there is none. */
export const amountLeaf = (
  name: string,
  amount: MinorUnits | undefined,
  currency: string,
): MaybeElement =>
  amount === undefined ? null : leaf(name, decimalOf(amount), { currencyID: currency });

/** `value` × 10^−`decimals` without needless zeros: (725, 2) is "7.25", (2500, 2) is "25". */
export const plainDecimal = (value: bigint, decimals: number): string => {
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  const sign = value < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -decimals)}${fraction === '' ? '' : `.${fraction}`}`;
};
