import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { PersonMark } from '#components/PersonMark.tsx';
import { PhaseBadge } from '#components/PhaseBadge.tsx';
import type { SystemId } from '#domain/record.ts';
import type { Portfolio, PortfolioSystem } from '#state/systems.ts';
import { usePortfolioWords } from './use-portfolio-words.ts';
import styles from './portfolio.module.css';

type Row = PortfolioSystem & { readonly clientName: string };

const useColumns = (): readonly Column<Row>[] => {
  const { t, of, format, days } = usePortfolioWords();
  const gapDays = (row: Row): string =>
    row.gaps.length === 0 ? '–' : t('lifeLine.days', { count: days(row.gaps) });
  return [
    { id: 'client', header: t('list.client'), text: (row) => row.clientName },
    { id: 'name', header: t('list.name'), text: (row) => row.system.name },
    {
      id: 'phase',
      header: t('list.phase'),
      kind: 'status',
      width: 145,
      text: (row) => of(`phase.${row.system.phase}`),
      cell: (row) => <PhaseBadge phase={row.system.phase} />,
    },
    {
      id: 'since',
      header: t('list.since'),
      kind: 'date',
      width: 108,
      text: (row) => format.date(row.system.phaseSince),
    },
    {
      id: 'lead',
      header: t('list.lead'),
      width: 158,
      text: (row) => row.lead?.name ?? t('facts.nobody'),
      cell: (row) =>
        row.lead === null ? (
          <span className={styles['nobody']}>{t('facts.nobody')}</span>
        ) : (
          <PersonMark person={row.lead} withName />
        ),
    },
    {
      id: 'leadSince',
      header: t('portfolio.table.leadSince'),
      kind: 'date',
      width: 115,
      text: (row) => (row.leadSince === null ? '–' : format.date(row.leadSince)),
    },
    {
      id: 'gaps',
      header: t('portfolio.table.gapDays'),
      kind: 'number',
      width: 110,
      text: gapDays,
      cell: (row) =>
        row.gaps.length === 0 ? '–' : <span className={styles['nobody']}>{gapDays(row)}</span>,
    },
    {
      id: 'retirement',
      header: t('list.retirement'),
      kind: 'date',
      width: 100,
      text: ({ system }) =>
        system.plannedRetirement === null ? '–' : format.date(system.plannedRetirement),
    },
  ];
};

type TableProps = { readonly portfolio: Portfolio; readonly onOpen: (id: SystemId) => void };

/** The same systems as the picture, as rows: for screen readers, for copying, for whoever prefers figures. */
export const PortfolioTable = ({ portfolio, onOpen }: TableProps) => {
  const { t } = usePortfolioWords();
  const columns = useColumns();
  const rows = portfolio.clients.flatMap(({ name, systems }) =>
    systems.map((row): Row => ({ ...row, clientName: name })),
  );
  return (
    <DataTable
      label={t('portfolio.label')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.system.id}
      onOpen={(row) => onOpen(row.system.id)}
    />
  );
};
