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
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useListTasksQuery, type TaskRow } from '#state/tasks.ts';

/** Open tasks come first in the list, so a page of it holds all that a person can work on. */
const most = 100;

const isOpen = (task: TaskRow): boolean => task.status !== 'done' && task.status !== 'cancelled';

const useColumns = (): readonly Column<TaskRow>[] => {
  const t = useT('clients');
  const of = useT('fields');
  return [
    { id: 'title', header: t('tasks.name'), text: (task) => task.title },
    { id: 'system', header: t('tasks.system'), width: 140, text: (task) => task.systemName },
    {
      id: 'kind',
      header: t('tasks.kind'),
      width: 60,
      text: (task) => of(`kind.${task.kind}`),
      cell: (task) => <KindIcon kind={task.kind} />,
    },
    {
      id: 'status',
      header: t('tasks.status'),
      kind: 'status',
      width: 110,
      text: (task) => of(`taskStatus.${task.status}`),
      cell: (task) => <TaskStatusBadge status={task.status} />,
    },
    {
      id: 'responsible',
      header: t('tasks.responsible'),
      width: 80,
      text: (task) => task.responsible?.name ?? '',
      cell: (task) => <PersonMark person={task.responsible} />,
    },
    {
      id: 'due',
      header: t('tasks.due'),
      kind: 'date',
      width: 110,
      text: (task, format) => (task.plannedEnd === null ? '–' : format.date(task.plannedEnd)),
    },
  ];
};

/** What is planned, under way or waiting for the client. */
export const ClientTasks = ({ clientId }: { readonly clientId: ClientId }) => {
  const t = useT('clients');
  const navigate = useNavigate();
  const columns = useColumns();
  const query = useListTasksQuery({ clientId, limit: most });
  const empty = <EmptyState title={t('tasks.empty')} text={t('tasks.emptyText')} />;
  return (
    <Section
      title={t('tasks.title')}
      actions={
        <Button icon={<IconPlus size={15} />} to={paths.newClientTask(clientId)}>
          {t('tasks.add')}
        </Button>
      }
    >
      <Loaded query={query} empty={empty}>
        {({ rows }) => (
          <DataTable
            label={t('tasks.title')}
            columns={columns}
            rows={rows.filter(isOpen)}
            rowKey={(task) => task.id}
            onOpen={(task) => void navigate(paths.task(task.id))}
            fit="content"
            empty={empty}
          />
        )}
      </Loaded>
    </Section>
  );
};
