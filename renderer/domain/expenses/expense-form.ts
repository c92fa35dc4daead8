import { formatMoneyField } from '#domain/money/parse-money.ts';
import { formatDecimal } from '#domain/money/parse-decimal.ts';
import type { BasisPoints, MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { addMoney } from '#domain/money/money.ts';
import { taxFreeMileage } from './mileage.ts';
import { markedUp } from './rebilled-amount.ts';
import type { Expense } from './expense.ts';

/** An outlay, a drive or a received invoice as typed. The amount is what was paid, VAT included. */
export type ExpenseForm = {
  readonly kind: string;
  readonly personId: string;
  readonly clientId: string;
  readonly systemId: string;
  readonly taskId: string;
  readonly date: string;
  readonly text: string;
  readonly supplier: string;
  readonly supplierNumber: string;
  /** Kilometres, "12,5". */
  readonly distance: string;
  /** For a kilometre, "2,50". */
  readonly perKilometre: string;
  readonly currency: string;
  readonly amount: string;
  readonly vat: string;
  readonly isRebilled: boolean;
  /** Per cent on top, "10"; below nothing where the client pays less than it cost. */
  readonly markup: string;
  /** Blank: the net and the markup. */
  readonly rebilledAmount: string;
  readonly rebilledVat: string;
};

export const emptyExpenseForm = (today: PlainDate, vatRate: BasisPoints): ExpenseForm => ({
  kind: 'outlay',
  personId: '',
  clientId: '',
  systemId: '',
  taskId: '',
  date: today,
  text: '',
  supplier: '',
  supplierNumber: '',
  distance: '',
  perKilometre: formatMoneyField(taxFreeMileage.perKilometre),
  currency: 'SEK',
  amount: '',
  vat: '',
  isRebilled: true,
  markup: '0',
  rebilledAmount: '',
  rebilledVat: formatDecimal(vatRate, 2, 0),
});

const written = (amount: MinorUnits): string => (amount === 0 ? '' : formatMoneyField(amount));

const rebillingToForm = (
  expense: Expense,
  vatRate: BasisPoints,
): Pick<ExpenseForm, 'isRebilled' | 'markup' | 'rebilledAmount' | 'rebilledVat'> => {
  const { rebilling } = expense;
  if (rebilling === null)
    return {
      isRebilled: false,
      markup: '0',
      rebilledAmount: '',
      rebilledVat: formatDecimal(vatRate, 2, 0),
    };
  const reckoned = markedUp(expense, rebilling.markup);
  return {
    isRebilled: true,
    markup: formatDecimal(rebilling.markup, 2, 0),
    rebilledAmount: reckoned === rebilling.amount ? '' : formatMoneyField(rebilling.amount),
    rebilledVat: formatDecimal(rebilling.vatRate, 2, 0),
  };
};

/** `vatRate`: what is proposed for one that is not billed on, should it come to be. */
export const expenseToForm = (expense: Expense, vatRate: BasisPoints): ExpenseForm => ({
  kind: expense.kind,
  personId: expense.personId ?? '',
  clientId: expense.clientId ?? '',
  systemId: expense.systemId ?? '',
  taskId: expense.taskId ?? '',
  date: expense.date,
  text: expense.text,
  supplier: expense.supplier,
  supplierNumber: expense.supplierNumber,
  distance: expense.metres === 0 ? '' : formatDecimal(expense.metres, 3, 0),
  perKilometre: formatMoneyField(
    expense.kind === 'mileage' ? expense.perKilometre : taxFreeMileage.perKilometre,
  ),
  currency: expense.currency,
  amount: expense.kind === 'mileage' ? '' : formatMoneyField(addMoney(expense.net, expense.vat)),
  vat: written(expense.vat),
  ...rebillingToForm(expense, vatRate),
});
