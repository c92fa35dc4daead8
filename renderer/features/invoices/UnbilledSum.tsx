import { Duration } from '#components/Duration.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Money } from '#components/Money.tsx';
import { addMoney, zeroMoney } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useGetClientQuery } from '#state/clients.ts';
import { useListExpensesQuery } from '#state/expenses.ts';
import { useListUnbilledQuery } from '#state/invoices.ts';
import type { NewInvoice } from './new-invoice-form.ts';
import { unbilledSum } from './unbilled-sum.ts';
import styles from './invoices.module.css';

/** What the draft would bill, hours and expenses: known before it is made. */
export const UnbilledSum = ({ wish }: { readonly wish: NewInvoice }) => {
  const t = useT('invoices');
  const { clientId, from, to } = wish;
  const { data: client } = useGetClientQuery(clientId);
  const query = useListUnbilledQuery({ clientId, from, to });
  const { data: expenses } = useListExpensesQuery({ clientId, from, to, billing: 'open' });
  const currency = client?.currency ?? 'SEK';
  const outlays = expenses?.rows ?? [];
  const paid = addMoney(...outlays.map(({ rebilling }) => rebilling?.amount ?? zeroMoney));
  return (
    <Loaded query={query}>
      {(entries) => {
        if (entries.length === 0 && outlays.length === 0)
          return <p className={styles['hint']}>{t('new.none')}</p>;
        const sum = unbilledSum(entries);
        return (
          <output className={styles['sum']}>
            <span>{t('new.unbilled')}</span>
            <span>{t('new.entries', { count: entries.length })}</span>
            <Duration seconds={sum.seconds} />
            <strong>
              <Money value={sum.net} currency={currency} />
            </strong>
            {outlays.length === 0 ? null : (
              <>
                <span>{t('new.expenses', { count: outlays.length })}</span>
                <strong>
                  <Money value={paid} currency={currency} />
                </strong>
              </>
            )}
          </output>
        );
      }}
    </Loaded>
  );
};
