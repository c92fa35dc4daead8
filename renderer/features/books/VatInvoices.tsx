import { Drawer } from '#components/Drawer.tsx';
import { Money } from '#components/Money.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import type { VatSummary } from '#domain/books/vat-summary.ts';
import { useT } from '#i18n/t.ts';
import type { PeriodVat } from '#state/books.ts';
import { useCaseName } from './use-case-name.ts';
import styles from './books.module.css';

type VatInvoicesProps = {
  readonly group: VatSummary['groups'][number];
  readonly invoices: PeriodVat['invoices'];
  readonly onClose: () => void;
};

/** The invoices behind a figure of the VAT summary: what each adds to it. */
export const VatInvoices = ({ group, invoices, onClose }: VatInvoicesProps) => {
  const t = useT('books');
  const name = useCaseName()(group);
  return (
    <Drawer title={t('vat.invoices', { name })} isOpen onClose={onClose} size="large">
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('vat.invoices', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.invoice')}</th>
            <th scope="col">{t('column.client')}</th>
            <th scope="col" className={styles['right']}>
              {t('column.base')}
            </th>
            <th scope="col" className={styles['right']}>
              {t('column.vat')}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.invoices.map(({ invoiceId, base, tax }) => (
            <tr key={invoiceId}>
              <th scope="row">
                <RecordLink to={paths.invoice(invoiceId)}>
                  {invoices[invoiceId]?.number ?? ''}
                </RecordLink>
              </th>
              <td>{invoices[invoiceId]?.name}</td>
              <td className={styles['right']}>
                <Money value={base} />
              </td>
              <td className={styles['right']}>
                <Money value={tax} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('vouchers.sum')}
            </th>
            <td className={styles['right']}>
              <Money value={group.base} />
            </td>
            <td className={styles['right']}>
              <Money value={group.tax} />
            </td>
          </tr>
        </tfoot>
      </table>
    </Drawer>
  );
};
