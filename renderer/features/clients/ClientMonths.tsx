import { lazy, Suspense, useState } from 'react';
import { Button } from '#components/Button.tsx';
import { Duration } from '#components/Duration.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Section } from '#components/Section.tsx';
import { Skeleton } from '#components/Skeleton.tsx';
import type { ClientId } from '#domain/record.ts';
import { addMonths, monthOf } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListClientMonthsQuery } from '#state/clients.ts';
import { useToday } from '#state/session.ts';
import { monthRows, type MonthRow } from './month-rows.ts';
import styles from './clients.module.css';

const MonthsChart = lazy(async () => ({
  default: (await import('./MonthsChart.tsx')).MonthsChart,
}));

const MonthsTable = ({ rows }: { readonly rows: readonly MonthRow[] }) => {
  const t = useT('clients');
  const format = useFormat();
  return (
    <table className={styles['months']}>
      <caption className="visually-hidden">{t('months.chart')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('months.month')}</th>
          <th scope="col">{t('months.billable')}</th>
          <th scope="col">{t('months.other')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.first}>
            <th scope="row">{format.month(row.first)}</th>
            <td>
              <Duration seconds={row.billable} />
            </td>
            <td>
              <Duration seconds={row.other} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Legend = () => {
  const t = useT('clients');
  return (
    <ul className={styles['chartLegend']}>
      <li data-series="billable">{t('months.billable')}</li>
      <li data-series="other">{t('months.other')}</li>
    </ul>
  );
};

/** Twelve months of work for the client, as a picture or as a table. */
export const ClientMonths = ({ clientId }: { readonly clientId: ClientId }) => {
  const t = useT('clients');
  const today = useToday();
  const [isTable, setTable] = useState(false);
  const query = useListClientMonthsQuery({
    clientId,
    from: monthOf(addMonths(today, -11)),
    to: monthOf(today),
  });
  return (
    <Section
      title={t('months.title')}
      actions={
        <Button tone="quiet" onClick={() => setTable(!isTable)}>
          {isTable ? t('months.asChart') : t('months.asTable')}
        </Button>
      }
    >
      <Loaded query={query} empty={<p className={styles['quiet']}>{t('months.empty')}</p>}>
        {(months) =>
          isTable ? (
            <MonthsTable rows={monthRows(months, today)} />
          ) : (
            <>
              <Legend />
              <Suspense fallback={<Skeleton shape="list" />}>
                <MonthsChart rows={monthRows(months, today)} />
              </Suspense>
            </>
          )
        }
      </Loaded>
    </Section>
  );
};
