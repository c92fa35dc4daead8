import { parseChoice, readForm } from '#domain/form.ts';
import { lineGroupings, type LineGrouping } from '#domain/invoices/invoice.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { fail, type FieldErrors, type Result } from '#domain/result.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { addMonths, firstOfMonth, lastOfMonth, type PlainDate } from '#domain/time/plain-date.ts';

/** What hours to invoice, as typed. */
export type DraftRequestForm = {
  readonly from: string;
  readonly to: string;
  readonly grouping: string;
};

export type DraftRequest = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly grouping: LineGrouping;
};

/** The month before, up to the twentieth; then the month that is about to end. One invoices what is done. */
export const suggestedRequest = (today: PlainDate): DraftRequestForm => {
  const month = Number(today.slice(8)) <= 20 ? addMonths(today, -1) : today;
  return { from: firstOfMonth(month), to: lastOfMonth(month), grouping: 'task' };
};

export const parseDraftRequest = (
  form: DraftRequestForm,
  today: PlainDate,
): Result<DraftRequest, FieldErrors<DraftRequestForm, FieldProblem>> => {
  const read = readForm({
    from: parsePlainDate(form.from, today),
    to: parsePlainDate(form.to, today),
    grouping: parseChoice(form.grouping, lineGroupings),
  });
  if (read.ok && read.value.to < read.value.from) return fail({ to: 'date-before-start' });
  return read;
};
