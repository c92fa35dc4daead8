import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { voucherText } from '#documents/voucher-text.ts';
import { useLanguage, useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { WaitingVoucher } from '#state/books.ts';
import styles from './books.module.css';

const placeOf = ({ invoiceId }: WaitingVoucher): string =>
  invoiceId === null ? paths.payments() : paths.invoice(invoiceId);

/** What happened in the period but can't be booked yet, why, and where that is put right. */
export const Waiting = ({ rows }: { readonly rows: readonly WaitingVoucher[] }) => {
  const t = useT('books');
  const language = useLanguage();
  const format = useFormat();
  return (
    <section className={styles['waiting']} aria-label={t('waiting.title')}>
      <strong>{t('waiting.title')}</strong>
      <ul>
        {rows.map((row) => (
          <li key={`${row.source.table}|${row.source.id}`}>
            {format.date(row.date)}{' '}
            <RecordLink to={placeOf(row)}>{voucherText(language, row.subject)}</RecordLink>:{' '}
            {t(`waiting.${row.problem}`)}
          </li>
        ))}
      </ul>
    </section>
  );
};
