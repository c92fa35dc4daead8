import { parseChoice, readForm } from '#domain/form.ts';
import { lineGroupings } from '#domain/invoices/invoice.ts';
import type { LineGrouping, Period } from '#domain/invoices/invoice.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { ClientId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { addMonths, firstOfMonth, lastOfMonth, monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** What a new draft is made of, as typed. */
export type NewInvoiceForm = {
  readonly from: string;
  readonly to: string;
  readonly grouping: string;
};

export type NewInvoice = {
  readonly clientId: ClientId;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly grouping: LineGrouping;
};

/** How far back unbilled hours are looked for when a period is proposed. */
const longestMemory = 24;

export const monthsBack = (today: PlainDate): { readonly from: string; readonly to: string } => ({
  from: monthOf(addMonths(firstOfMonth(today), -longestMemory)),
  to: monthOf(today),
});

/**
 * The newest month that is over and has unbilled hours: what a consultant usually invoices. Where only the current month
 * has any, that one; where none has, the month before. `months` are those with unbilled hours (`2026-10`).
 */
export const proposedPeriod = (months: readonly string[], today: PlainDate): Period => {
  const current = firstOfMonth(today);
  const before = addMonths(current, -1);
  const over = months.filter((month) => month <= monthOf(before)).toSorted();
  const newest = parsePlainDate(`${over.at(-1) ?? ''}-01`, today);
  const onlyCurrent = over.length === 0 && months.includes(monthOf(current));
  const from = newest.ok ? newest.value : onlyCurrent ? current : before;
  return { from, to: lastOfMonth(from) };
};

/** The days and the grouping, as the command wants them. */
export const parseNewInvoice = (
  form: NewInvoiceForm,
  clientId: ClientId,
  today: PlainDate,
): Result<NewInvoice, FieldErrors<NewInvoiceForm, FieldProblem>> => {
  const parsed = readForm({
    from: parsePlainDate(form.from, today),
    to: parsePlainDate(form.to, today),
    grouping: parseChoice(form.grouping, lineGroupings),
  });
  if (!parsed.ok) return parsed;
  if (parsed.value.to < parsed.value.from) return fail({ to: 'date-before-start' });
  return ok({ clientId, ...parsed.value });
};
