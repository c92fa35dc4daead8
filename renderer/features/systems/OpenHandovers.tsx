import { useNavigate } from 'react-router';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import { useListHandoversQuery, type HandoverRow } from '#state/handovers.ts';
import { useToday } from '#state/session.ts';

const useColumns = (): readonly Column<HandoverRow>[] => {
  const t = useT('continuity');
  const of = useT('fields');
  const today = useToday();
  const doneOf = ({ items }: HandoverRow): string =>
    t('of', {
      part: String(items.filter(({ isDone }) => isDone).length),
      whole: String(items.length),
    });
  const stateOf = (row: HandoverRow): string =>
    row.plannedOn < today ? t('handover.late') : t('handover.status.planned');
  return [
    { id: 'system', header: of('system'), text: (row) => row.system?.name ?? '–' },
    { id: 'from', header: t('handover.from'), text: (row) => row.from?.name ?? t('nobody') },
    { id: 'to', header: t('handover.to'), text: (row) => row.to?.name ?? '–' },
    {
      id: 'planned',
      header: t('handover.plannedOn'),
      kind: 'date',
      width: 120,
      text: (row, format) => format.date(row.plannedOn),
    },
    { id: 'items', header: t('handover.checklist'), width: 120, text: doneOf },
    {
      id: 'shadow',
      header: t('handover.shadow'),
      kind: 'duration',
      width: 130,
      text: (row, format) => format.duration(row.shadow),
    },
    {
      id: 'informed',
      header: t('handover.clientInformedOn'),
      kind: 'date',
      width: 140,
      text: (row, format) =>
        row.clientInformedOn === null ? '–' : format.date(row.clientInformedOn),
    },
    {
      id: 'state',
      header: t('handover.state'),
      kind: 'status',
      width: 120,
      text: stateOf,
      cell: (row) => (
        <StatusBadge tone={row.plannedOn < today ? 'bad' : 'calm'} label={stateOf(row)} />
      ),
    },
  ];
};

/** Every handover that is planned, in all systems; each opens where it is worked on. */
export const OpenHandovers = () => {
  const t = useT('continuity');
  const navigate = useNavigate();
  const columns = useColumns();
  const query = useListHandoversQuery({});
  return (
    <Loaded
      query={query}
      empty={<EmptyState title={t('handover.noneOpen')} text={t('handover.noneOpenText')} />}
    >
      {(handovers) => (
        <DataTable
          label={t('view.handovers')}
          columns={columns}
          rows={handovers}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate(paths.system(row.systemId, { part: 'people' }))}
          fit="content"
        />
      )}
    </Loaded>
  );
};
