import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyExpenseForm, expenseToForm } from '#domain/expenses/expense-form.ts';
import type { ExpenseForm } from '#domain/expenses/expense-form.ts';
import { expenseLine, isRebilled } from '#domain/expenses/expense-line.ts';
import type { Expense } from '#domain/expenses/expense.ts';
import { parseExpense } from '#domain/expenses/parse-expense.ts';
import { lineNet } from '#domain/invoices/totals.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import { formatDecimal } from '#domain/money/parse-decimal.ts';
import { law } from '#support/law.ts';
import { day, envelope, id } from '#support/records.ts';

const today = day('2026-11-24');
const vatRate = toBasisPoints(2500);
const context = { today, clientCurrency: 'SEK' } as const;
const form: ExpenseForm = {
  ...emptyExpenseForm(today, vatRate),
  clientId: 'client-1',
  text: 'Tåg',
  amount: '1 060,00',
  vat: '60',
};

const stored = (typed: ExpenseForm): Expense => {
  const parsed = parseExpense(typed, context);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const rest = { billing: 'open', contractId: null, invoiceId: null } as const;
  return { ...envelope('expense-1'), ...parsed.value, ...rest };
};

test('the net is what was paid less its VAT; the client pays it with the mark-up', () => {
  expect(parseExpense({ ...form, markup: '12,5' }, context)).toMatchObject({
    ok: true,
    value: {
      net: 100_000,
      vat: 6000,
      rebilling: { markup: 1250, amount: 112_500, vatRate: 2500 },
    },
  });
});

test('a drive costs what it is long, free of VAT', () => {
  const drive = { ...form, kind: 'mileage', distance: '13,7', amount: '', vat: '' };
  expect(parseExpense(drive, context)).toMatchObject({
    value: { metres: 13_700, perKilometre: 250, net: 3425, vat: 0, currency: 'SEK' },
  });
});

test('what cannot be is refused at its field', () => {
  const refused = (more: Partial<ExpenseForm>, of: object = {}) =>
    parseExpense({ ...form, ...more }, { ...context, ...of });
  expect(refused({ vat: '1061' })).toMatchObject({ error: { vat: 'vat-above-amount' } });
  expect(refused({ amount: '0' })).toMatchObject({ error: { amount: 'money-is-zero' } });
  expect(refused({ amount: '-5' })).toMatchObject({ error: { amount: 'money-negative' } });
  expect(refused({ clientId: '' })).toMatchObject({ error: { clientId: 'required' } });
  expect(refused({ markup: '-101' })).toMatchObject({ error: { markup: 'number-too-small' } });
  expect(refused({ kind: 'mileage', distance: '0' })).toMatchObject({
    error: { distance: 'number-too-small' },
  });
  expect(refused({}, { clientCurrency: 'EUR' })).toMatchObject({
    error: { rebilledAmount: 'required' },
  });
});

test('what nobody bills on asks for no client', () => {
  const own = parseExpense({ ...form, isRebilled: false, clientId: '', markup: 'x' }, context);
  expect(own).toMatchObject({ ok: true, value: { rebilling: null, clientId: null } });
});

test('R3 kilometres × price, or one × amount, is the printed amount, and a form read is a form shown', () => {
  const kinds = fc.constantFrom('outlay', 'mileage', 'supplier-invoice');
  law(
    fc.property(
      kinds,
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: -10_000, max: 50_000 }),
      (kind, size, perKilometre, markup) => {
        const typed = {
          ...form,
          kind,
          distance: formatDecimal(size, 3, 0),
          amount: formatDecimal(size, 2, 2),
          vat: '',
          perKilometre: formatDecimal(perKilometre, 2, 2),
          markup: formatDecimal(markup, 2, 0),
        };
        const expense = stored(typed);
        if (!isRebilled(expense)) throw new Error('billed on');
        const line = expenseLine(expense, { id: id('line-1'), chargesVat: true });
        expect(lineNet(line.quantity, line.unitPrice, line.discount)).toEqual({
          ok: true,
          value: line.net,
        });
        expect(line.net).toBe(expense.rebilling.amount);
        const again = parseExpense(expenseToForm(expense, vatRate), context);
        const { rebilling, net, vat, metres } = expense;
        expect(again).toMatchObject({ ok: true, value: { rebilling, net, vat, metres } });
      },
    ),
    200,
  );
});

test('no Swedish VAT on the line of a buyer who is charged none', () => {
  const expense = stored(form);
  if (!isRebilled(expense)) throw new Error('billed on');
  expect(expenseLine(expense, { id: id('line-1'), chargesVat: false }).vatRate).toBe(0);
});
