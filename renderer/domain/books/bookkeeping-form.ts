import type { FieldResult } from '#domain/form.ts';
import { parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { bookkeepingMethods, postings } from './bookkeeping.ts';
import type { Bookkeeping, Posting } from './bookkeeping.ts';

/** How the firm keeps its books, as typed. */
export type BookkeepingForm = { readonly [Name in Posting]: string } & {
  readonly method: string;
  readonly voucherSeries: string;
  readonly chart: string;
};

export const bookkeepingToForm = (
  bookkeeping: Pick<Bookkeeping, 'method' | 'accounts' | 'voucherSeries' | 'chart'>,
): BookkeepingForm => ({
  ...bookkeeping.accounts,
  method: bookkeeping.method,
  voucherSeries: bookkeeping.voucherSeries,
  chart: bookkeeping.chart,
});

/** An account as ledgers number them: four digits, up to six where a firm has divided one. */
const parseAccount = (text: string): FieldResult<string> => {
  const number = text.trim();
  if (number === '') return fail('required');
  return /^[1-9]\d{3,5}$/.test(number) ? ok(number) : fail('account-format');
};

/** A word without blanks, as a series and a type of chart are. */
const parseWord = (text: string): FieldResult<string> => {
  const word = text.trim();
  if (word === '') return fail('required');
  return /^[A-Za-zÅÄÖåäö0-9]{1,10}$/.test(word) ? ok(word) : fail('word-format');
};

/** Reads the form; every account must look like one, whether the chart knows it is asked elsewhere. */
export const parseBookkeeping = (
  form: BookkeepingForm,
): Result<Fields<Bookkeeping>, FieldErrors<BookkeepingForm, FieldProblem>> => {
  const read = readForm({
    method: parseChoice(form.method, bookkeepingMethods),
    voucherSeries: parseWord(form.voucherSeries),
    chart: parseWord(form.chart),
    ...Object.fromEntries(postings.map((posting) => [posting, parseAccount(form[posting])])),
  });
  if (!read.ok) return read;
  const { method, voucherSeries, chart, ...accounts } = read.value;
  // One account for each posting, by the list above.
  return ok({ method, voucherSeries, chart, accounts: accounts as Bookkeeping['accounts'] });
};
