import type { Expense } from '#domain/expenses/expense.ts';
import { addMoney } from '#domain/money/money.ts';
import { Button } from '#components/Button.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { paths } from '#components/paths.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useGetInvoiceQuery } from '#state/invoices.ts';
import { useGetClientQuery } from '#state/clients.ts';
import { brandText } from '#domain/brand.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import styles from './expenses.module.css';

/** An expense on a draft or an invoice: read, not written in (R31). */
export const FixedExpense = ({ expense }: { readonly expense: Expense }) => {
  const t = useT('expenses');
  const { data: client } = useGetClientQuery(expense.clientId ?? brandText<ClientId>(''));
  const { data: invoice } = useGetInvoiceQuery(expense.invoiceId ?? brandText<InvoiceId>(''));
  const format = useFormat(expense.currency);
  const { rebilling } = expense;
  const number = invoice?.status === 'issued' ? invoice.number : '';
  return (
    <div className={styles['fixed']}>
      <p className={styles['note']}>
        {expense.billing === 'invoiced' ? t('frozen', { number }) : t('onDraft')}
      </p>
      <KeyValues
        items={[
          { label: t('field.kind'), value: t(`kind.${expense.kind}`) },
          { label: t('field.date'), value: format.date(expense.date) },
          { label: t('field.text'), value: expense.text },
          { label: t('field.supplier'), value: expense.supplier },
          { label: t('field.client'), value: client?.name },
          {
            label: t('field.amount'),
            value: format.money(addMoney(expense.net, expense.vat)),
          },
          { label: t('field.vat'), value: format.money(expense.vat) },
          {
            label: t('field.rebilledAmount'),
            value: rebilling === null ? '–' : format.money(rebilling.amount, client?.currency),
          },
        ]}
      />
      {expense.invoiceId === null ? null : (
        <div>
          <Button to={paths.invoice(expense.invoiceId)}>{t('openInvoice')}</Button>
        </div>
      )}
    </div>
  );
};
