import { Button } from '#components/Button.tsx';
import { Money } from '#components/Money.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { inReturn } from '#domain/books/vat-summary.ts';
import type { PeriodicRow } from '#domain/books/vat-summary.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useExportPeriodicMutation } from '#state/books.ts';
import type { BooksPeriod } from '#state/books.ts';
import styles from './books.module.css';

type PeriodicProps = { readonly rows: readonly PeriodicRow[]; readonly period: BooksPeriod };

const Table = ({ rows }: Pick<PeriodicProps, 'rows'>) => {
  const t = useT('books');
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('periodic.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('periodic.vatNumber')}</th>
          <th scope="col">{t('periodic.name')}</th>
          <th scope="col" className={styles['right']}>
            {t('column.exact')}
          </th>
          <th scope="col" className={styles['right']}>
            {t('periodic.services')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ vatNumber, name, amount }) => (
          <tr key={vatNumber}>
            <th scope="row">{vatNumber === '' ? t('periodic.noNumber') : vatNumber}</th>
            <td>{name}</td>
            <td className={styles['right']}>
              <Money value={amount} />
            </td>
            <td className={styles['right']}>
              <Money value={toMinorUnits(inReturn(amount) * 100)} isWhole />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Services to businesses elsewhere in the Union by VAT number, on screen and as a table to hand in. */
export const Periodic = ({ rows, period }: PeriodicProps) => {
  const t = useT('books');
  const [save, { isLoading }] = useExportPeriodicMutation();
  const run = (): void =>
    void runCommand(save(period).unwrap(), ({ path }) => {
      if (path !== null) notify.done(t('periodic.exported'), { file: path });
    });
  return (
    <Section
      title={t('periodic.title')}
      actions={
        rows.length === 0 ? null : (
          <Button isBusy={isLoading} onClick={run}>
            {t('periodic.export')}
          </Button>
        )
      }
    >
      <p className={styles['note']}>
        {rows.length === 0 ? t('periodic.none') : t('periodic.note')}
      </p>
      {rows.length === 0 ? null : <Table rows={rows} />}
    </Section>
  );
};
