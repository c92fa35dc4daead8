import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { KindIcon } from '#components/KindIcon.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { Section } from '#components/Section.tsx';
import { TaskStatusBadge } from '#components/TaskStatusBadge.tsx';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useListTasksQuery, type TaskRow } from '#state/tasks.ts';

const most = 200;

const useColumns = (): readonly Column<TaskRow>[] => {
  const t = useT('systems');
  const of = useT('fields');
  return [
    { id: 'title', header: t('tasks.name'), text: (task) => task.title },
    {
      id: 'kind',
      header: t('tasks.kind'),
      width: 120,
      text: (task) => of(`kind.${task.kind}`),
      cell: (task) => <KindIcon kind={task.kind} withLabel />,
    },
    {
      id: 'status',
      header: t('tasks.status'),
      kind: 'status',
      width: 120,
      text: (task) => of(`taskStatus.${task.status}`),
      cell: (task) => <TaskStatusBadge status={task.status} />,
    },
    {
      id: 'responsible',
      header: t('tasks.responsible'),
      width: 160,
      text: (task) => task.responsible?.name ?? '',
      cell: (task) => <PersonMark person={task.responsible} withName />,
    },
    {
      id: 'planned',
      header: t('tasks.planned'),
      kind: 'date',
      width: 115,
      text: (task, format) => (task.plannedEnd === null ? '–' : format.date(task.plannedEnd)),
    },
    {
      id: 'actual',
      header: t('tasks.actual'),
      kind: 'date',
      width: 115,
      text: (task, format) => (task.actualEnd === null ? '–' : format.date(task.actualEnd)),
    },
  ];
};

/** The work on the system: open first, then done. */
export const SystemTasks = ({ system }: { readonly system: System }) => {
  const t = useT('systems');
  const navigate = useNavigate();
  const columns = useColumns();
  const query = useListTasksQuery({ systemId: system.id, limit: most });
  const total = query.data?.total ?? 0;
  return (
    <Section
      title={t('tasks.title')}
      {...(total > 0 ? { count: total } : {})}
      actions={
        <Button icon={<IconPlus size={15} />} to={paths.newTask(system.id)}>
          {t('tasks.add')}
        </Button>
      }
    >
      <Loaded
        query={query}
        empty={<EmptyState title={t('tasks.empty')} text={t('tasks.emptyText')} />}
      >
        {(page) => (
          <DataTable
            label={t('tasks.title')}
            columns={columns}
            rows={page.rows}
            rowKey={(task) => task.id}
            onOpen={(task) => void navigate(paths.task(task.id))}
            fit="content"
          />
        )}
      </Loaded>
    </Section>
  );
};
