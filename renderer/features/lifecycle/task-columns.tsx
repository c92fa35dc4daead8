import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Column } from '#components/column.ts';
import { KindIcon } from '#components/KindIcon.tsx';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { TaskStatusBadge } from '#components/TaskStatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { TaskRow } from '#state/tasks.ts';
import { isOverdueTask } from './overdue.ts';

/** The columns of the list of tasks, in the user's words. */
export const useTaskColumns = (today: PlainDate): readonly Column<TaskRow>[] => {
  const t = useT('tasks');
  const words = useT('fields');
  const format = useFormat();
  const dueText = (task: TaskRow): string =>
    task.plannedEnd === null ? '' : format.date(task.plannedEnd);
  return [
    {
      id: 'kind',
      header: t('field.kind'),
      width: 112,
      text: (task) => words(`kind.${task.kind}`),
      cell: (task) => <KindIcon kind={task.kind} withLabel />,
    },
    {
      id: 'title',
      header: t('field.title'),
      text: (task) => task.title,
      cell: (task) => <RecordLink to={paths.task(task.id)}>{task.title}</RecordLink>,
    },
    { id: 'system', header: t('field.system'), width: 140, text: (task) => task.systemName },
    { id: 'client', header: t('field.client'), width: 150, text: (task) => task.clientName },
    {
      id: 'status',
      header: t('field.status'),
      kind: 'status',
      width: 112,
      text: (task) => words(`taskStatus.${task.status}`),
      cell: (task) => <TaskStatusBadge status={task.status} />,
    },
    {
      id: 'responsible',
      header: t('field.responsible'),
      width: 70,
      text: (task) => task.responsible?.name ?? '',
      cell: (task) => <PersonMark person={task.responsible} />,
    },
    {
      id: 'plannedEnd',
      header: t('field.plannedEnd'),
      kind: 'date',
      width: 150,
      text: dueText,
      cell: (task) =>
        isOverdueTask(task, today) ? (
          <StatusBadge
            tone="bad"
            label={t('card.overdueOn', { date: format.dayMonth(task.plannedEnd ?? today) })}
          />
        ) : (
          dueText(task)
        ),
    },
    {
      id: 'checklist',
      header: t('field.checklist'),
      kind: 'number',
      width: 84,
      text: ({ checklist }) =>
        checklist.total === 0 ? '' : `${checklist.done}/${checklist.total}`,
    },
  ];
};
