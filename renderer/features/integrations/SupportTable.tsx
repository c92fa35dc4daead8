import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { isStale } from '#domain/integrations/support-cycle.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListSupportTableQuery, type SupportTableRow } from '#state/integrations.ts';
import { useToday } from '#state/session.ts';
import { CyclesDrop } from './CyclesDrop.tsx';
import styles from './integrations.module.css';

const useColumns = (today: PlainDate): readonly Column<SupportTableRow>[] => {
  const t = useT('integrations');
  const format = useFormat();
  return [
    { id: 'label', header: t('cycles.product'), text: ({ label }) => label },
    {
      id: 'count',
      header: t('cycles.count'),
      kind: 'number',
      width: 120,
      text: ({ cycles }) => format.number(cycles),
    },
    {
      id: 'source',
      header: t('cycles.source'),
      text: ({ source, isImported }) =>
        `${source.replace('https://', '')}, ${isImported ? t('cycles.imported') : t('cycles.builtIn')}`,
    },
    {
      id: 'checkedOn',
      header: t('cycles.checkedOn'),
      kind: 'date',
      width: 240,
      text: ({ checkedOn }) =>
        isStale(checkedOn, today)
          ? `${format.date(checkedOn)} · ${t('support.stale')}`
          : format.date(checkedOn),
      cell: ({ checkedOn }) =>
        isStale(checkedOn, today) ? (
          <span className={styles['stale']}>
            {format.date(checkedOn)} · {t('support.stale')}
          </span>
        ) : (
          format.date(checkedOn)
        ),
    },
  ];
};

/** Where the ends of support come from and how old each is; a newer table is dropped here. */
export const SupportTable = () => {
  const t = useT('integrations');
  const today = useToday();
  const columns = useColumns(today);
  const query = useListSupportTableQuery(null);
  const stale = (query.data ?? []).filter(({ checkedOn }) => isStale(checkedOn, today)).length;
  return (
    <div className={styles['stack']}>
      <p className={styles['lead']}>
        {t('cycles.lead')} {t('cycles.attribution')}
      </p>
      <CyclesDrop />
      {stale === 0 ? null : (
        <p className={styles['staleNote']}>{t('cycles.stale', { count: stale })}</p>
      )}
      <Loaded query={query}>
        {(rows) => (
          <DataTable
            label={t('cycles.label')}
            columns={columns}
            rows={rows}
            rowKey={({ slug }) => slug}
            remember="support-table"
          />
        )}
      </Loaded>
    </div>
  );
};
