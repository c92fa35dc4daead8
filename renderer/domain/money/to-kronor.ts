import { toMinorUnits } from './money.ts';
import type { MinorUnits } from './money.ts';
import type { ExchangeRate } from './exchange-rate.ts';
import { scaled } from './rounding.ts';

/** An amount of a foreign currency in öre, rounded once (R2); without an exchange rate it is kronor already. */
export const toKronor = (
  amount: MinorUnits,
  exchange: Pick<ExchangeRate, 'millionths'> | undefined,
): MinorUnits =>
  exchange === undefined ? amount : toMinorUnits(scaled(amount, exchange.millionths, 1_000_000));
