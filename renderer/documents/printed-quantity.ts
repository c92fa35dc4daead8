import type { Quantity } from '#domain/invoices/invoice.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Formatters } from '#i18n/format.ts';

/**
 * The billed quantity, exactly (R3): hours with two decimals where those say it exactly, otherwise h:mm, so that a client
 * with a calculator gets our figure. Other units without needless decimals.
 */
export const printedQuantity = ({ unit, amount }: Quantity, format: Formatters): string => {
  if (unit !== 'hour') return format.number(amount / 1000);
  const hundredths = (amount * 100) / 60;
  // `amount` writes hundredths with two decimals; here they are hundredths of an hour.
  return Number.isInteger(hundredths)
    ? format.amount(toMinorUnits(hundredths))
    : format.duration(amount * 60);
};
