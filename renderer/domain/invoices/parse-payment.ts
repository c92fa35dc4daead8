import { readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { parseMoney } from '#domain/money/parse-money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { fail } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Payment } from './invoice.ts';
import type { PaymentForm } from './payment-form.ts';

export type PaymentFields = Omit<Fields<Payment>, 'invoiceId'>;

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
