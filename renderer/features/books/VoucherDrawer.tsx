import { Drawer } from '#components/Drawer.tsx';
import { Money } from '#components/Money.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { voucherText } from '#documents/voucher-text.ts';
import type { VoucherRow } from '#domain/books/voucher.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { InvoiceId } from '#domain/record.ts';
import { useLanguage, useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetChartQuery } from '#state/books.ts';
import type { BookedVoucher } from '#state/books.ts';
import { turnoverOf } from './voucher-figures.ts';
import styles from './books.module.css';

const Row = ({ row, name }: { readonly row: VoucherRow; readonly name: string }) => (
  <tr>
    <th scope="row">{row.account}</th>
    <td>{name}</td>
    <td className={styles['right']}>{row.amount > 0 ? <Money value={row.amount} /> : null}</td>
    <td className={styles['right']}>
      {row.amount < 0 ? <Money value={toMinorUnits(0 - row.amount)} /> : null}
    </td>
  </tr>
);

const Rows = ({ rows }: { readonly rows: readonly VoucherRow[] }) => {
  const t = useT('books');
  const accounts = useGetChartQuery(undefined).data?.accounts ?? [];
  const sum = turnoverOf(rows);
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('vouchers.rows')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.account')}</th>
          <th scope="col">{t('column.name')}</th>
          <th scope="col" className={styles['right']}>
            {t('column.debit')}
          </th>
          <th scope="col" className={styles['right']}>
            {t('column.credit')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // Rows have no id of their own, and never move.
          <Row
            key={`${row.account}|${place}`}
            row={row}
            name={accounts.find(({ number }) => number === row.account)?.name ?? ''}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('vouchers.sum')}
          </th>
          <td className={styles['right']}>
            <Money value={sum} />
          </td>
          <td className={styles['right']}>
            <Money value={sum} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
};

type DrawerProps = { readonly voucher: BookedVoucher; readonly onClose: () => void };

/** A voucher as the ledger gets it: its rows in debit and credit, and the invoices that it is about. */
export const VoucherDrawer = ({ voucher, onClose }: DrawerProps) => {
  const t = useT('books');
  const language = useLanguage();
  const format = useFormat();
  const ids = [...new Set(voucher.rows.flatMap(({ invoiceId }) => invoiceId ?? []))];
  const facts = [
    format.date(voucher.date),
    voucher.exported === null
      ? `${t('column.file')}: ${t('vouchers.notYet')}`
      : t('vouchers.out', { serial: voucher.exported }),
  ];
  return (
    <Drawer title={voucherText(language, voucher.subject)} isOpen onClose={onClose} size="large">
      <p className={styles['note']}>{facts.join(' · ')}</p>
      <Rows rows={voucher.rows} />
      <p className={styles['links']}>
        {ids.map((id: InvoiceId, place) => (
          <RecordLink key={id} to={paths.invoice(id)}>
            {t('vouchers.open')} {ids.length > 1 ? place + 1 : ''}
          </RecordLink>
        ))}
      </p>
    </Drawer>
  );
};
