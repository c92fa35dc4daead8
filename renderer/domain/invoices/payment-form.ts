import { readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { formatMoneyField, parseMoney } from '#domain/money/parse-money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { fail } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Payment } from './invoice.ts';

/** Money received for an invoice, as typed. */
export type PaymentForm = { readonly date: string; readonly amount: string; readonly note: string };

export type PaymentFields = Omit<Fields<Payment>, 'invoiceId'>;

/** Proposes the whole open amount, today. */
export const emptyPaymentForm = (today: PlainDate, open: MinorUnits): PaymentForm => ({
  date: today,
  amount: formatMoneyField(open),
  note: '',
});

/** Any amount but nothing: a negative one is a repayment. */
const parseAmount = (text: string): FieldResult<MinorUnits> => {
  const parsed = parseMoney(text);
  return parsed.ok && parsed.value === 0 ? fail('money-is-zero') : parsed;
};

export const parsePayment = (
  form: PaymentForm,
  context: { readonly today: PlainDate },
): Result<PaymentFields, FieldErrors<PaymentForm, FieldProblem>> =>
  readForm({
    date: parsePlainDate(form.date, context.today),
    amount: parseAmount(form.amount),
    note: parseText(form.note, textLimits.name),
  });
