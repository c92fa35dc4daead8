import { formatMoneyField } from '#domain/money/parse-money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Money received for an invoice, as typed. */
export type PaymentForm = { readonly date: string; readonly amount: string; readonly note: string };

/** Proposes the whole open amount, today. */
export const emptyPaymentForm = (today: PlainDate, open: MinorUnits): PaymentForm => ({
  date: today,
  amount: formatMoneyField(open),
  note: '',
});
