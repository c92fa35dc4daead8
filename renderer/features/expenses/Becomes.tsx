import type { ExpenseForm } from '#domain/expenses/expense-form.ts';
import { parseExpense } from '#domain/expenses/parse-expense.ts';
import type { Currency } from '#domain/money/money.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import styles from './expenses.module.css';

type BecomesProps = {
  readonly typed: ExpenseForm;
  readonly clientCurrency: Currency | null;
};

/** What the written comes to: the firm's net and VAT, and what the client pays. Nothing while it can't be read. */
export const Becomes = ({ typed, clientCurrency }: BecomesProps) => {
  const t = useT('expenses');
  const format = useFormat();
  const parsed = parseExpense(typed, { today: useToday(), clientCurrency });
  if (!parsed.ok) return null;
  const { net, vat, currency, rebilling } = parsed.value;
  const paid = t('becomes', { net: format.money(net, currency), vat: format.money(vat, currency) });
  if (rebilling === null) return <output className={styles['becomes']}>{paid}</output>;
  const of = clientCurrency ?? currency;
  const tax = toMinorUnits(scaled(rebilling.amount, rebilling.vatRate, 10_000));
  return (
    <output className={styles['becomes']}>
      {paid}{' '}
      {t('becomesRebilled', {
        amount: format.money(rebilling.amount, of),
        vat: format.money(tax, of),
      })}
    </output>
  );
};
