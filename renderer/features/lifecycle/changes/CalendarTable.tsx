import { useNavigate } from 'react-router';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { paths } from '#components/paths.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { Calendar, WorkSlot } from '#state/changes.ts';
import { useTimeZone } from '#state/session.ts';
import { useCollisionText } from './use-collision-text.ts';

/** The month's windows as rows. */
export const CalendarTable = ({ calendar }: { readonly calendar: Calendar }) => {
  const t = useT('changes');
  const format = useFormat();
  const zone = useTimeZone();
  const navigate = useNavigate();
  const collisionText = useCollisionText();
  const found = new Map(calendar.collisions.map((each) => [each.id, each.found]));
  const columns: readonly Column<WorkSlot>[] = [
    {
      id: 'from',
      header: t('calendar.from'),
      width: 150,
      text: ({ from }) => format.dateTime(from, zone),
    },
    {
      id: 'to',
      header: t('calendar.to'),
      width: 150,
      text: ({ to }) => format.dateTime(to, zone),
    },
    {
      id: 'what',
      header: t('calendar.what'),
      width: 90,
      text: ({ kind }) => t(`calendar.${kind}`),
    },
    {
      id: 'record',
      header: t('calendar.record'),
      text: ({ number, title }) => `${number} ${title}`,
    },
    { id: 'system', header: t('calendar.system'), width: 140, text: (slot) => slot.systemName },
    { id: 'client', header: t('calendar.client'), width: 150, text: (slot) => slot.clientName },
    {
      id: 'collisions',
      header: t('calendar.collisions'),
      text: ({ id }) => (found.get(id) ?? []).map(collisionText).join('; '),
    },
  ];
  return (
    <DataTable
      label={t('calendar.title')}
      columns={columns}
      rows={calendar.slots}
      rowKey={({ id }) => id}
      remember="change-calendar"
      onOpen={({ id }) => void navigate(paths.task(id))}
      empty={<EmptyState title={t('calendar.title')} text={t('calendar.empty')} />}
    />
  );
};
