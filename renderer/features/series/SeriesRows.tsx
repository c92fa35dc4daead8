import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';
import type { SeriesProofRow } from '#state/series.ts';

type Words = ReturnType<typeof useT<'series'>>;

const contentText = (row: SeriesProofRow, t: Words): string =>
  t(row.isContentWhole ? 'row.whole' : 'row.altered');

const paperText = (row: SeriesProofRow, t: Words): string =>
  t(({ there: 'row.whole', missing: 'row.missing', altered: 'row.altered' } as const)[row.paper]);

const columnsOf = (t: Words): readonly Column<SeriesProofRow>[] => [
  {
    id: 'number',
    header: t('column.number'),
    width: 130,
    text: (row) => row.number,
    cell: (row) => <RecordLink to={paths.invoice(row.id)}>{row.number}</RecordLink>,
  },
  {
    id: 'date',
    header: t('column.date'),
    kind: 'date',
    width: 120,
    text: (row, format) => format.date(row.issueDate),
  },
  { id: 'client', header: t('column.client'), text: (row) => row.clientName },
  {
    id: 'payable',
    header: t('column.payable'),
    kind: 'money',
    width: 150,
    text: (row, format) => format.money(row.payable, row.currency),
  },
  {
    id: 'content',
    header: t('column.content'),
    kind: 'status',
    width: 140,
    text: (row) => contentText(row, t),
    cell: (row) => (
      <StatusBadge tone={row.isContentWhole ? 'good' : 'bad'} label={contentText(row, t)} />
    ),
  },
  {
    id: 'paper',
    header: t('column.paper'),
    kind: 'status',
    width: 140,
    text: (row) => paperText(row, t),
    cell: (row) => (
      <StatusBadge tone={row.paper === 'there' ? 'good' : 'bad'} label={paperText(row, t)} />
    ),
  },
];

/** Every invoice and credit note of the year in the order of its number, with what was checked of it. */
export const SeriesRows = ({ rows }: { readonly rows: readonly SeriesProofRow[] }) => {
  const t = useT('series');
  return rows.length === 0 ? null : (
    <DataTable
      label={t('rows')}
      columns={columnsOf(t)}
      rows={rows}
      rowKey={(row) => row.id}
      fit="content"
    />
  );
};
