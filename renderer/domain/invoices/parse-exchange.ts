import { parseChoice, readForm } from '#domain/form.ts';
import { parseExchangeRate } from '#domain/money/exchange-rate.ts';
import type { ExchangeRate } from '#domain/money/exchange-rate.ts';
import { currencies } from '#domain/money/money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { InvoiceForm } from './invoice-form.ts';

type ExchangeForm = Pick<
  InvoiceForm,
  'currency' | 'exchangeRate' | 'exchangeDate' | 'exchangeSource'
>;

/**
 * The rate of exchange as typed, with its day and source (R7); null in kronor, and while no rate is written: issuing asks
 * for it, writing doesn't.
 */
export const exchangeOf = (
  form: ExchangeForm,
  today: PlainDate,
): Result<ExchangeRate | null, { readonly [Field in keyof ExchangeForm]?: FieldProblem }> => {
  if (form.currency === 'SEK' || form.exchangeRate.trim() === '') return ok(null);
  const read = readForm({
    currency: parseChoice(form.currency, currencies),
    exchangeRate: parseExchangeRate(form.exchangeRate),
    exchangeDate: parsePlainDate(form.exchangeDate, today),
    exchangeSource: parseRequiredText(form.exchangeSource, textLimits.name),
  });
  if (!read.ok) return read;
  const {
    currency,
    exchangeRate: millionths,
    exchangeDate: date,
    exchangeSource: source,
  } = read.value;
  return ok({ currency, millionths, date, source });
};
