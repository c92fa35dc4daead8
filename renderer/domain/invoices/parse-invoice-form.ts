import { optional, parseChoice, readForm } from '#domain/form.ts';
import { languages } from '#domain/firm/firm.ts';
import { currencies, toBasisPoints } from '#domain/money/money.ts';
import { parseMoney, parsePercentage, parseWholeNumber } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { InvoiceLineId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { parseMultilineText, parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { lineUnits } from './invoice.ts';
import type { InvoiceContent, InvoiceLine } from './invoice.ts';
import { parseQuantity } from './quantity.ts';
import { lineNet } from './totals.ts';
import type { InvoiceLineForm, InvoiceForm } from './invoice-form.ts';

/** What the form decides of a draft. */
export type InvoiceFields = Omit<InvoiceContent, 'clientId' | 'grouping'>;

/** Where a problem stands: a field of the form, or a line's field as `lines.2.unitPrice`. */
export type InvoiceFieldPath =
  Exclude<keyof InvoiceForm, 'lines'> | 'lines' | `lines.${number}.${keyof InvoiceLineForm}`;

export type InvoiceFormErrors = { readonly [Path in InvoiceFieldPath]?: FieldProblem };

/** The most lines that one invoice can have. */
export const mostLines = 5000;

type LineErrors = { readonly [Field in keyof InvoiceLineForm]?: FieldProblem };

/** One line with its net, so that an editor can show the sum while one types. */
export const parseInvoiceLine = (form: InvoiceLineForm): Result<InvoiceLine, LineErrors> => {
  const unit = parseChoice(form.unit, lineUnits);
  const parsed = readForm({
    id: parseId<InvoiceLineId>(form.id),
    text: parseMultilineText(form.text, textLimits.line),
    unit,
    quantity: parseQuantity(form.quantity, unit.ok ? unit.value : 'piece'),
    unitPrice: parseMoney(form.unitPrice),
    discount: optional(form.discount, parsePercentage),
    vatRate: parsePercentage(form.vatRate),
  });
  if (!parsed.ok) return parsed;
  const { id, text, quantity, unitPrice, vatRate } = parsed.value;
  if (text === '') return fail({ text: 'required' });
  const discount = parsed.value.discount ?? toBasisPoints(0);
  const net = lineNet(quantity, unitPrice, discount);
  if (!net.ok) return fail({ unitPrice: net.error });
  return ok({
    id,
    text,
    quantity,
    unitPrice,
    discount,
    vatRate,
    net: net.value,
    timeEntryIds: form.timeEntryIds,
  });
};

const readLines = (
  forms: readonly InvoiceLineForm[],
): Result<readonly InvoiceLine[], InvoiceFormErrors> => {
  if (forms.length > mostLines) return fail({ lines: 'too-many-lines' });
  const lines: InvoiceLine[] = [];
  const problems: [string, FieldProblem][] = [];
  forms.forEach((form, index) => {
    const line = parseInvoiceLine(form);
    if (line.ok) lines.push(line.value);
    else
      for (const [field, problem] of Object.entries(line.error))
        problems.push([`lines.${index}.${field}`, problem]);
  });
  return problems.length > 0 ? fail(Object.fromEntries(problems)) : ok(lines);
};

const readHead = (form: InvoiceForm, today: PlainDate) => {
  const hasOneDate = (form.periodFrom.trim() === '') !== (form.periodTo.trim() === '');
  const date = (text: string) =>
    hasOneDate && text.trim() === ''
      ? fail('period-needs-both')
      : optional(text, (typed) => parsePlainDate(typed, today));
  return readForm({
    language: parseChoice(form.language, languages),
    currency: parseChoice(form.currency, currencies),
    periodFrom: date(form.periodFrom),
    periodTo: date(form.periodTo),
    ourReference: parseText(form.ourReference, textLimits.name),
    yourReference: parseText(form.yourReference, textLimits.name),
    orderNumber: parseText(form.orderNumber, textLimits.name),
    note: parseMultilineText(form.note, textLimits.note),
    vatExemption: parseText(form.vatExemption, textLimits.name),
    paymentTerms: parseWholeNumber(form.paymentTerms, 0, 365),
  });
};

/** A draft's content. Rounding to whole kronor is dropped in another currency, where it has no meaning (R6). */
export const parseInvoiceForm = (
  form: InvoiceForm,
  context: { readonly today: PlainDate },
): Result<InvoiceFields, InvoiceFormErrors> => {
  const head = readHead(form, context.today);
  const lines = readLines(form.lines);
  if (!head.ok || !lines.ok) {
    return fail({ ...(head.ok ? {} : head.error), ...(lines.ok ? {} : lines.error) });
  }
  const { periodFrom: from, periodTo: to, ...content } = head.value;
  if (from !== null && to !== null && to < from) return fail({ periodTo: 'date-before-start' });
  return ok({
    ...content,
    period: from !== null && to !== null ? { from, to } : null,
    roundsToWholeKrona: form.roundsToWholeKrona && content.currency === 'SEK',
    lines: lines.value,
  });
};
