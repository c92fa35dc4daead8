import { useNavigate } from 'react-router';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { PersonMark } from '#components/PersonMark.tsx';
import { paths } from '#components/paths.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import type { Portfolio } from '#state/systems.ts';
import { gapRows, type GapRow } from './gap-rows.ts';
import styles from './systems.module.css';

const useColumns = (): readonly Column<GapRow>[] => {
  const t = useT('systems');
  const of = useT('fields');
  const stateOf = (gap: GapRow): string => (gap.isOpen ? t('gaps.open') : t('gaps.closed'));
  return [
    { id: 'system', header: of('system'), text: (gap) => gap.system.name },
    { id: 'client', header: t('list.client'), text: (gap) => gap.clientName },
    {
      id: 'from',
      header: t('gaps.from'),
      kind: 'date',
      width: 120,
      text: (gap, format) => format.date(gap.from),
    },
    {
      id: 'to',
      header: t('gaps.to'),
      kind: 'date',
      width: 120,
      text: (gap, format) => (gap.isOpen ? '–' : format.date(gap.to)),
    },
    {
      id: 'days',
      header: t('gaps.days'),
      kind: 'number',
      width: 90,
      text: (gap, format) => format.number(gap.days),
    },
    {
      id: 'lead',
      header: t('gaps.leadNow'),
      width: 180,
      text: (gap) => gap.lead?.name ?? t('facts.nobody'),
      cell: (gap) =>
        gap.lead === null ? (
          <span className={styles['nobody']}>{t('facts.nobody')}</span>
        ) : (
          <PersonMark person={gap.lead} withName />
        ),
    },
    {
      id: 'state',
      header: t('gaps.state'),
      kind: 'status',
      width: 120,
      text: stateOf,
      cell: (gap) => <StatusBadge tone={gap.isOpen ? 'bad' : 'quiet'} label={stateOf(gap)} />,
    },
  ];
};

type GapsProps = { readonly portfolio: Portfolio; readonly isFiltered: boolean };

/** Every stretch of days without a lead, from release to retirement: each opens its system. */
export const SystemGaps = ({ portfolio, isFiltered }: GapsProps) => {
  const t = useT('systems');
  const navigate = useNavigate();
  const today = useToday();
  const columns = useColumns();
  const rows = gapRows(portfolio, today);
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('gaps.none')}
        text={isFiltered ? t('gaps.filled') : t('gaps.noneText')}
      />
    );
  return (
    <section className={styles['gapList']} aria-label={t('gaps.title')}>
      <p className={styles['lead']}>{t('gaps.explained')}</p>
      <DataTable
        label={t('gaps.title')}
        columns={columns}
        rows={rows}
        rowKey={(gap) => `${gap.system.id}${gap.from}`}
        onOpen={(gap) => void navigate(paths.system(gap.system.id))}
      />
    </section>
  );
};
