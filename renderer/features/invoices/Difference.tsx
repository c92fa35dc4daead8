import { Section } from '#components/Section.tsx';
import { lineDifferences } from '#domain/invoices/difference.ts';
import type { InvoiceLine, IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { InvoiceId } from '#domain/record.ts';
import { addMoney } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetInvoiceQuery } from '#state/invoices.ts';
import { useDraftContent } from './use-draft-content.ts';
import styles from './invoices.module.css';

const netOf = (lines: readonly InvoiceLine[]) => addMoney(...lines.map(({ net }) => net));

const Table = ({ original }: { readonly original: IssuedInvoice }) => {
  const t = useT('invoices');
  const { last } = useDraftContent();
  const format = useFormat(last.currency);
  const rows = lineDifferences(original.lines, last.lines);
  const [then, now] = [netOf(original.lines), netOf(last.lines)];
  return (
    <table className={styles['table']} aria-label={t('difference.label')}>
      <thead>
        <tr>
          <th scope="col">{t('difference.text')}</th>
          {(['before', 'after', 'change'] as const).map((column) => (
            <th key={column} scope="col" className={styles['figure']}>
              {t(`difference.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, text, before, after, change }) => (
          <tr key={id}>
            <td>{text}</td>
            <td className={styles['figure']}>
              {before === null ? t('difference.added') : format.amount(before.net)}
            </td>
            <td className={styles['figure']}>
              {after === null ? t('difference.gone') : format.amount(after.net)}
            </td>
            <td className={styles['figure']}>{format.amount(change)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('difference.sum')}</th>
          <td className={styles['figure']}>{format.amount(then)}</td>
          <td className={styles['figure']}>{format.amount(now)}</td>
          <td className={styles['figure']}>
            <strong>{format.amount(addMoney(...rows.map(({ change }) => change)))}</strong>
          </td>
        </tr>
      </tfoot>
    </table>
  );
};

/** What a draft changes of the credited invoice that it replaces, following each key. */
export const Difference = ({ corrects }: { readonly corrects: InvoiceId }) => {
  const t = useT('invoices');
  const { data: original } = useGetInvoiceQuery(corrects);
  if (original?.status !== 'issued') return null;
  return (
    <Section title={t('difference.title', { number: original.number })}>
      <Table original={original} />
    </Section>
  );
};
