import { roundHalfAway } from '#domain/money/rounding.ts';
import type { XmlElement } from '#formats/xml.ts';
import { allAt, textAt, textOf } from './xml-path.ts';

/** Millionths: what a price may need (98.333333), and exact for every amount. */
export type Millionths = bigint;

const decimal = /^(-?)(\d{1,18})(?:\.(\d{1,6}))?$/;

/** A decimal text as millionths; 0 where it isn't one, which some rule of form then says. */
export const millionths = (text: string): Millionths => {
  const [, sign, whole = '0', fraction = ''] = decimal.exec(text) ?? [];
  const size = BigInt(whole + fraction.padEnd(6, '0'));
  return sign === '-' ? -size : size;
};

/** The number at a path; 0 where there is none. */
export const numberAt = (element: XmlElement, path: string): Millionths =>
  millionths(textAt(element, path));

/** The sum of all numbers at a path. */
export const sumAt = (element: XmlElement, path: string): Millionths =>
  allAt(element, path).reduce((sum, each) => sum + millionths(textOf(each)), 0n);

/** To whole hundredths, still counted in millionths, as the rules round their sums. */
export const toHundredths = (value: Millionths): Millionths =>
  roundHalfAway(value, 10_000n) * 10_000n;

/** Whether two numbers are the same within 0.02, Peppol's slack (R040, R120). */
export const isNear = (a: Millionths, b: Millionths): boolean => {
  const distance = a > b ? a - b : b - a;
  return distance <= 20_000n;
};

/** value × factor, both in millionths, in millionths. */
export const times = (value: Millionths, factor: Millionths, divisor: Millionths = 1_000_000n) =>
  roundHalfAway(value * factor, divisor);
