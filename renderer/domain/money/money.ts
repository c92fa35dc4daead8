import type { Brand } from '#domain/brand.ts';
import { brandNumber } from '#domain/brand.ts';

/** An amount in the currency's minor unit as an integer: 1 krona = 100 öre (R1). Never a float. */
export type MinorUnits = Brand<number, 'MinorUnits'>;

/** Minor units for one hour of work. */
export type HourlyRate = Brand<number, 'HourlyRate'>;

/** Hundredths of a per cent as an integer: 25 % is 2500. */
export type BasisPoints = Brand<number, 'BasisPoints'>;

/** ISO 4217 codes in which the firm may invoice; all have two decimals. */
export const currencies = ['SEK', 'EUR', 'USD', 'GBP', 'NOK', 'DKK'] as const;
export type Currency = (typeof currencies)[number];

/**
 * The largest amount that can be written or be a line's net, either way: 1 000 000 000,00. With at most 5,000 lines every
 * sum of an invoice then stays exact, far below 2^53.
 */
export const largestAmount = 100_000_000_000;

export const zeroMoney: MinorUnits = brandNumber(0);

/** An integer number of minor units as money. */
export const toMinorUnits = (integer: number): MinorUnits => brandNumber(integer);

export const toHourlyRate = (integer: number): HourlyRate => brandNumber(integer);

export const toBasisPoints = (integer: number): BasisPoints => brandNumber(integer);

/** The sum; 0 of nothing. Sums of rounded amounts aren't rounded again (R4). */
export const addMoney = (...amounts: readonly MinorUnits[]): MinorUnits =>
  brandNumber(amounts.reduce((sum, amount) => sum + amount, 0));

export const subtractMoney = (from: MinorUnits, amount: MinorUnits): MinorUnits =>
  brandNumber(from - amount);
