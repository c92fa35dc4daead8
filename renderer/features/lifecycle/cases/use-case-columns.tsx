import { nextClock, serviceClocks } from '#domain/cases/service-clock.ts';
import type { ServiceClock } from '#domain/cases/service-clock.ts';
import type { Column } from '#components/column.ts';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { useT } from '#i18n/t.ts';
import { useMinute, type CaseRow } from '#state/cases.ts';
import { usePlace } from '#state/session.ts';
import { CaseStatusBadge, PriorityMark } from './CaseBadges.tsx';
import { ClockBadge, useClockText } from './ClockText.tsx';

/** The columns of the list of cases; the clock is counted anew every minute. */
export const useCaseColumns = (): readonly Column<CaseRow>[] => {
  const t = useT('cases');
  const now = useMinute();
  const place = usePlace();
  const words = useClockText();
  const clockOf = (row: CaseRow): ServiceClock | null => {
    const clocks = serviceClocks(row.case, row.level, now, place);
    return (
      nextClock(clocks) ?? clocks.find(({ status }) => status === 'missed') ?? clocks[0] ?? null
    );
  };
  return [
    { id: 'number', header: t('field.number'), width: 130, text: ({ task }) => task.number },
    {
      id: 'priority',
      header: t('field.priority'),
      width: 68,
      text: ({ priority }) => t('priority', { priority }),
      cell: ({ priority }) => <PriorityMark priority={priority} />,
    },
    {
      id: 'subject',
      header: t('field.subject'),
      text: ({ task }) => task.title,
      cell: ({ task }) => <RecordLink to={paths.task(task.id)}>{task.title}</RecordLink>,
    },
    {
      id: 'kind',
      header: t('field.kind'),
      width: 88,
      text: (row) => t(`kind.${row.case.kind}`),
    },
    {
      id: 'system',
      header: t('field.system'),
      width: 140,
      text: ({ systemName, clientName }) => `${systemName} · ${clientName}`,
    },
    {
      id: 'status',
      header: t('field.status'),
      kind: 'status',
      width: 118,
      text: (row) => t(`status.${row.case.status}`),
      cell: (row) => <CaseStatusBadge status={row.case.status} />,
    },
    {
      id: 'clock',
      header: t('field.clock'),
      kind: 'status',
      width: 128,
      text: (row) => {
        const clock = clockOf(row);
        return clock === null ? '–' : words(clock);
      },
      cell: (row) => {
        const clock = clockOf(row);
        return clock === null ? '–' : <ClockBadge clock={clock} />;
      },
    },
    {
      id: 'reported',
      header: t('field.reportedAt'),
      kind: 'date',
      width: 106,
      text: (row, format) => {
        const { date } = place.rules.toLocal(row.case.reportedAt, place.zone);
        return `${format.dayMonth(date)} ${format.time(row.case.reportedAt, place.zone)}`;
      },
    },
    {
      id: 'assignee',
      header: t('field.assignee'),
      width: 44,
      hidesHeader: true,
      text: ({ assignee }) => assignee?.name ?? '',
      cell: ({ assignee }) => <PersonMark person={assignee} />,
    },
  ];
};
