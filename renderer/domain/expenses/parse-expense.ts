import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import {
  currencies,
  subtractMoney,
  toBasisPoints,
  toMinorUnits,
  zeroMoney,
} from '#domain/money/money.ts';
import type { BasisPoints, Currency, MinorUnits } from '#domain/money/money.ts';
import { parseDecimal } from '#domain/money/parse-decimal.ts';
import { parseMoney, parsePercentage } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { ClientId, Fields, PersonId, SystemId, TaskId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { expenseKinds } from './expense.ts';
import type { Expense, Rebilling } from './expense.ts';
import type { ExpenseForm } from './expense-form.ts';
import { mileageCost } from './mileage.ts';
import { markedUp } from './rebilled-amount.ts';

export type ExpenseContext = {
  readonly today: PlainDate;
  /** The currency in which the client is billed; null while no client is chosen. */
  readonly clientCurrency: Currency | null;
};

/** What the form decides; its contract and its state are the command's. */
export type ExpenseFields = Omit<Fields<Expense>, 'billing' | 'contractId' | 'invoiceId'>;

type ExpenseErrors = FieldErrors<ExpenseForm, FieldProblem>;

/** Ten thousand kilometres, in metres: farther than anybody drives on one receipt. */
const longestDrive = 10_000_000;

const parseAmount = (text: string): FieldResult<MinorUnits> => {
  const parsed = parseMoney(text);
  if (!parsed.ok) return parsed;
  if (parsed.value === 0) return fail('money-is-zero');
  return parsed.value < 0 ? fail('money-negative') : parsed;
};

const parseShare = (text: string): FieldResult<MinorUnits> => {
  const parsed = parseMoney(text);
  return parsed.ok && parsed.value < 0 ? fail('money-negative') : parsed;
};

const parseDistance = (text: string): FieldResult<number> => {
  if (text.trim() === '') return fail('required');
  const parsed = parseDecimal(text.replace(/\s*km\.?$/i, ''), 3, longestDrive);
  if (!parsed.ok) return fail(parsed.error === 'too-large' ? 'number-too-large' : 'number-format');
  return parsed.value < 1 ? fail('number-too-small') : ok(parsed.value);
};

/** From all of it off to ten times on top. */
const parseMarkup = (text: string): FieldResult<BasisPoints> => {
  if (text.trim() === '') return ok(toBasisPoints(0));
  const parsed = parseDecimal(text.replace(/\s*%\s*$/, ''), 2, 100_000);
  if (!parsed.ok) return fail(parsed.error === 'too-large' ? 'number-too-large' : 'number-format');
  return parsed.value < -10_000 ? fail('number-too-small') : ok(toBasisPoints(parsed.value));
};

const readExpense = (form: ExpenseForm, { today }: ExpenseContext) => {
  const isDrive = form.kind === 'mileage';
  return readForm({
    kind: parseChoice(form.kind, expenseKinds),
    personId: optional(form.personId, parseId<PersonId>),
    clientId: optional(form.clientId, parseId<ClientId>),
    systemId: optional(form.systemId, parseId<SystemId>),
    taskId: optional(form.taskId, parseId<TaskId>),
    date: parsePlainDate(form.date, today),
    text: parseRequiredText(form.text, textLimits.name),
    supplier: parseText(form.supplier, textLimits.name),
    supplierNumber: parseText(form.supplierNumber, textLimits.code),
    distance: isDrive ? parseDistance(form.distance) : ok(0),
    perKilometre: isDrive ? parseAmount(form.perKilometre) : ok(zeroMoney),
    currency: isDrive ? ok('SEK' as const) : parseChoice(form.currency, currencies),
    amount: isDrive ? ok(zeroMoney) : parseAmount(form.amount),
    vat: isDrive ? ok(null) : optional(form.vat, parseShare),
    markup: form.isRebilled ? parseMarkup(form.markup) : ok(toBasisPoints(0)),
    rebilledAmount: form.isRebilled ? optional(form.rebilledAmount, parseShare) : ok(null),
    rebilledVat: form.isRebilled ? parsePercentage(form.rebilledVat) : ok(toBasisPoints(0)),
  });
};

type ReadExpense = Extract<ReturnType<typeof readExpense>, { ok: true }>['value'];

const rebillingOf = (
  form: ExpenseForm,
  read: ReadExpense,
  net: MinorUnits,
  { clientCurrency }: ExpenseContext,
): Result<Rebilling | null, ExpenseErrors> => {
  if (!form.isRebilled) return ok(null);
  if (read.clientId === null) return fail({ clientId: 'required' });
  const { markup, rebilledVat: vatRate, rebilledAmount, currency } = read;
  // What is paid in one currency is worth something else in another: somebody has to say what.
  if (rebilledAmount === null && clientCurrency !== null && clientCurrency !== currency)
    return fail({ rebilledAmount: 'required' });
  const { kind, distance: metres, perKilometre } = read;
  const reckoned = markedUp({ kind, metres, perKilometre, net }, markup);
  return ok({ markup, amount: rebilledAmount ?? reckoned, vatRate });
};

/** The net of a drive follows from its length; that of anything else is what was paid less its VAT. */
export const parseExpense = (
  form: ExpenseForm,
  context: ExpenseContext,
): Result<ExpenseFields, ExpenseErrors> => {
  const parsed = readExpense(form, context);
  if (!parsed.ok) return parsed;
  const read = parsed.value;
  const isDrive = read.kind === 'mileage';
  const vat = read.vat ?? toMinorUnits(0);
  if (vat > read.amount) return fail({ vat: 'vat-above-amount' });
  const net = isDrive
    ? mileageCost(read.distance, read.perKilometre)
    : subtractMoney(read.amount, vat);
  const rebilling = rebillingOf(form, read, net, context);
  if (!rebilling.ok) return rebilling;
  return ok({
    kind: read.kind,
    personId: read.personId,
    clientId: read.clientId,
    systemId: read.systemId,
    taskId: read.taskId,
    date: read.date,
    text: read.text,
    supplier: isDrive ? '' : read.supplier,
    supplierNumber: isDrive ? '' : read.supplierNumber,
    metres: read.distance,
    perKilometre: read.perKilometre,
    currency: read.currency,
    net,
    vat,
    rebilling: rebilling.value,
  });
};
