import type { ExchangeRate } from '#domain/money/exchange-rate.ts';
import type { Currency } from '#domain/money/money.ts';
import type { InvoiceId } from '#domain/record.ts';
import type { Store } from './store.ts';

/** The rate of the newest day that any other invoice or draft was given for a currency; null before the first. */
export async function getLatestRate(
  { database }: Store,
  { currency, except }: { readonly currency: Currency; readonly except: InvoiceId },
): Promise<ExchangeRate | null> {
  // Of the two newest at most one is the draft itself.
  const newest = await database.invoices
    .where('[exchange.currency+exchange.date]')
    .between([currency, ''], [currency, '\uffff'])
    .reverse()
    .limit(2)
    .toArray();
  return newest.find(({ id }) => id !== except)?.exchange ?? null;
}
