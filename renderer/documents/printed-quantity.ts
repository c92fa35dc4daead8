import { toMinorUnits } from '#domain/money/money.ts';
import type { Quantity } from '#domain/invoices/invoice.ts';
import type { Formatters } from '#i18n/format.ts';

/**
 * The billed quantity, exactly (R3): hours with two decimals where those say it exactly, otherwise h:mm, so that a client
 * with a calculator gets our figure. Other units with two decimals, or three where they have them.
 */
export const printedQuantity = ({ unit, amount }: Quantity, format: Formatters): string => {
  // `amount` of the formatters writes hundredths with two decimals; here they are hundredths of a unit.
  const hundredths = unit === 'hour' ? (amount * 100) / 60 : amount / 10;
  if (Number.isInteger(hundredths)) return format.amount(toMinorUnits(hundredths));
  return unit === 'hour' ? format.duration(amount * 60) : format.number(amount / 1000);
};
