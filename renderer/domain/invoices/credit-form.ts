import { readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { InvoiceLineId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { CreditableLine, CreditLineWish } from './credit-note.ts';
import { formatQuantity, parseQuantity } from './quantity.ts';

export type CreditLineForm = {
  readonly lineId: string;
  readonly isChosen: boolean;
  readonly quantity: string;
  readonly reopens: boolean;
};

/** A credit note as typed: when, why, and how much of which lines of the original. */
export type CreditForm = {
  readonly issueDate: string;
  readonly reason: string;
  readonly lines: readonly CreditLineForm[];
};

export type CreditFields = {
  readonly issueDate: PlainDate;
  readonly reason: string;
  readonly lines: readonly CreditLineWish[];
};

export type CreditFormErrors = { readonly [path: string]: FieldProblem };

/** Proposes all that is left of every line, its hours open again (R33). */
export const fullCreditForm = (today: PlainDate, lines: readonly CreditableLine[]): CreditForm => ({
  issueDate: today,
  reason: '',
  lines: lines.map(({ line, left }) => ({
    lineId: line.id,
    isChosen: left !== 0,
    quantity: formatQuantity({ ...line.quantity, amount: left }),
    reopens: line.timeEntryIds.length > 0,
  })),
});

/** The steps that a typed quantity is of a line; null when it can't be read. */
export const typedAmount = (
  { line, left }: CreditableLine,
  form: Pick<CreditLineForm, 'quantity'>,
): number | null => {
  // An advance that was taken off is given back whole.
  if (line.quantity.amount < 0) return left;
  const quantity = parseQuantity(form.quantity, line.quantity.unit);
  return quantity.ok ? quantity.value.amount : null;
};

/** Every line credited in part keeps its hours, whatever its switch says: only whole lines give hours back. */
export const parseCreditForm = (
  form: CreditForm,
  context: { readonly today: PlainDate; readonly lines: readonly CreditableLine[] },
): Result<CreditFields, CreditFormErrors> => {
  const head = readForm({
    issueDate: parsePlainDate(form.issueDate, context.today),
    reason: form.reason.trim() === '' ? fail('required') : parseText(form.reason, textLimits.name),
  });
  const problems: [string, FieldProblem][] = [];
  const lines: CreditLineWish[] = [];
  form.lines.forEach((typed, index) => {
    const own = context.lines.find(({ line }) => line.id === typed.lineId);
    if (!typed.isChosen || own === undefined) return;
    const quantity =
      own.line.quantity.amount < 0
        ? ok({ ...own.line.quantity, amount: own.left })
        : parseQuantity(typed.quantity, own.line.quantity.unit);
    if (!quantity.ok) problems.push([`lines.${index}.quantity`, quantity.error]);
    else if (quantity.value.amount > own.left)
      problems.push([`lines.${index}.quantity`, 'quantity-too-large']);
    else {
      const { amount } = quantity.value;
      const lineId: InvoiceLineId = own.line.id;
      const reopensHours = typed.reopens && amount === own.left && own.line.timeEntryIds.length > 0;
      lines.push({ lineId, amount, reopensHours });
    }
  });
  if (!head.ok || problems.length > 0)
    return fail({ ...(head.ok ? {} : head.error), ...Object.fromEntries(problems) });
  return ok({ ...head.value, lines });
};
