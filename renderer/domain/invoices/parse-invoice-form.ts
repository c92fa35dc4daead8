import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
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
import { exchangeOf } from './parse-exchange.ts';
import { lineUnits } from './invoice.ts';
import type { InvoiceContent, InvoiceLine, LineUnit, Quantity } from './invoice.ts';
import { parseQuantity } from './quantity.ts';
import { lineNet } from './totals.ts';
import { vatCases } from './vat-case.ts';
import type { InvoiceLineForm, InvoiceForm } from './invoice-form.ts';

/** What the form decides of a draft; an advance is all that it can make of its purpose. */
export type InvoiceFields = Omit<InvoiceContent, 'clientId' | 'grouping' | 'recurring' | 'credits'>;

/**
 * A draft with what its form says, and nothing left of what the form has taken away. Whose it is, how its hours are
 * grouped, which fees it bills and that it claims interest stay as they are.
 */
export const draftWith = <Draft extends InvoiceContent>(
  draft: Draft,
  fields: InvoiceFields,
): Draft & InvoiceFields => {
  const { exchange: _exchange, purpose, hasAppendix: _hasAppendix, ...kept } = draft;
  // Taken apart and put together again: what is left out are optional fields.
  const bare = kept as Draft;
  return { ...bare, ...fields, ...(purpose?.kind === 'interest' ? { purpose } : {}) };
};

/** Where a problem stands: a field of the form, or a line's field as `lines.2.unitPrice`. */
export type InvoiceFieldPath =
  Exclude<keyof InvoiceForm, 'lines'> | 'lines' | `lines.${number}.${keyof InvoiceLineForm}`;

export type InvoiceFormErrors = { readonly [Path in InvoiceFieldPath]?: FieldProblem };

/** The most lines that one invoice can have. */
export const mostLines = 5000;

type LineErrors = { readonly [Field in keyof InvoiceLineForm]?: FieldProblem };

/** Only what takes off an advance is less than nothing (R24). */
const readQuantity = (form: InvoiceLineForm, unit: LineUnit): FieldResult<Quantity> => {
  const { parts } = form.origin;
  // What a contract split is what its ledger says, to the minute.
  if (parts !== undefined)
    return ok({ unit: 'hour', amount: parts.reduce((sum, { minutes }) => sum + minutes, 0) });
  if (form.origin.deducts === undefined) return parseQuantity(form.quantity, unit);
  const size = parseQuantity(form.quantity.replace(/^\s*[-−–]\s*/, ''), unit);
  return size.ok ? ok({ ...size.value, amount: -size.value.amount }) : size;
};

/** One line with its net, so that an editor can show the sum while one types. */
export const parseInvoiceLine = (form: InvoiceLineForm): Result<InvoiceLine, LineErrors> => {
  const unit = parseChoice(form.unit, lineUnits);
  const parsed = readForm({
    id: parseId<InvoiceLineId>(form.id),
    text: parseMultilineText(form.text, textLimits.line),
    unit,
    quantity: readQuantity(form, unit.ok ? unit.value : 'piece'),
    unitPrice: parseMoney(form.unitPrice),
    discount: optional(form.discount, parsePercentage),
    vatRate: parsePercentage(form.vatRate),
    vatCase: optional(form.vatCase, (typed) => parseChoice(typed, vatCases)),
  });
  if (!parsed.ok) return parsed;
  const { id, text, quantity, unitPrice, vatRate, vatCase } = parsed.value;
  if (text === '') return fail({ text: 'required' });
  // Only Swedish VAT has rates; the other cases are why there is none.
  const isTaxed = vatCase === null || vatCase === 'domestic';
  if (!isTaxed && vatRate !== 0) return fail({ vatRate: 'vat-rate-with-case' });
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
    ...(isTaxed ? {} : { vatCase }),
    ...(form.isListedGoods ? { isListedGoods: true } : {}),
    ...form.origin,
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
  const exchange = exchangeOf(form, context.today);
  const lines = readLines(form.lines);
  if (!head.ok || !lines.ok || !exchange.ok) {
    return fail({
      ...(head.ok ? {} : head.error),
      ...(exchange.ok ? {} : exchange.error),
      ...(lines.ok ? {} : lines.error),
    });
  }
  const { periodFrom: from, periodTo: to, ...content } = head.value;
  if (from !== null && to !== null && to < from) return fail({ periodTo: 'date-before-start' });
  return ok({
    ...content,
    period: from !== null && to !== null ? { from, to } : null,
    roundsToWholeKrona: form.roundsToWholeKrona && content.currency === 'SEK',
    lines: lines.value,
    ...(exchange.value === null ? {} : { exchange: exchange.value }),
    ...(form.isAdvance ? { purpose: { kind: 'advance' } } : {}),
    ...(form.hasAppendix ? { hasAppendix: true } : {}),
  });
};
