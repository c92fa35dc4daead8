import { IconFileInvoice } from '@tabler/icons-react';
import { useState } from 'react';
import { brandText } from '#domain/brand.ts';
import type { Client } from '#domain/clients/client.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListExpensesQuery } from '#state/expenses.ts';
import { DraftInvoiceDialog } from './DraftInvoiceDialog.tsx';
import styles from './clients.module.css';

const always = {
  from: brandText<PlainDate>('1900-01-01'),
  to: brandText<PlainDate>('2199-12-31'),
} as const;

/** A client's expenses that are to be billed on and stand on no invoice yet; they come onto the next draft of their days. */
export const ClientExpenses = ({ client }: { readonly client: Client }) => {
  const t = useT('expenses');
  const format = useFormat();
  const { data } = useListExpensesQuery({ ...always, clientId: client.id, billing: 'open' });
  const [isDrafting, setDrafting] = useState(false);
  if (data === undefined || data.rows.length === 0) return null;
  return (
    <Section
      title={t('ofClient.title')}
      count={data.rows.length}
      actions={
        <>
          <Button to={paths.expenses({ state: 'unbilled' })}>{t('ofClient.all')}</Button>
          <Button icon={<IconFileInvoice size={15} />} onClick={() => setDrafting(true)}>
            {t('ofClient.draft')}
          </Button>
        </>
      }
    >
      <table className={styles['expenses']} aria-label={t('ofClient.title')}>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.id}>
              <td>{format.date(row.date)}</td>
              <td>
                <RecordLink to={paths.expenses({ open: row.id })}>{row.text}</RecordLink>
              </td>
              <td>{row.supplier}</td>
              <td className={styles['figure']}>
                {row.rebilling === null
                  ? ''
                  : format.money(row.rebilling.amount, row.clientCurrency)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isDrafting ? (
        <DraftInvoiceDialog client={client} onClose={() => setDrafting(false)} />
      ) : null}
    </Section>
  );
};
