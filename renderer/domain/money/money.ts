import type { Brand } from '../brand.ts';

/** An amount in the currency's minor unit as an integer: 1 krona = 100 öre (R1). Never a float. */
export type MinorUnits = Brand<number, 'MinorUnits'>;

/** Minor units for one hour of work. */
export type HourlyRate = Brand<number, 'HourlyRate'>;

/** Hundredths of a per cent as an integer: 25 % is 2500. */
export type BasisPoints = Brand<number, 'BasisPoints'>;

/** ISO 4217 codes in which the firm may invoice; all have two decimals. */
export type Currency = 'SEK' | 'EUR' | 'USD' | 'GBP' | 'NOK' | 'DKK';
