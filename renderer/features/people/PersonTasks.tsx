import { useNavigate } from 'react-router';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { Section } from '#components/Section.tsx';
import { TaskStatusBadge } from '#components/TaskStatusBadge.tsx';
import type { Person } from '#domain/people/person.ts';
import { useT } from '#i18n/t.ts';
import { useListTasksQuery, type TaskRow } from '#state/tasks.ts';

/** Open tasks come first in the list. */
const most = 100;

const useColumns = (): readonly Column<TaskRow>[] => {
  const t = useT('people');
  const of = useT('fields');
  return [
    { id: 'title', header: t('tasks.name'), text: (task) => task.title },
    { id: 'system', header: t('tasks.system'), width: 180, text: (task) => task.systemName },
    {
      id: 'status',
      header: t('tasks.status'),
      kind: 'status',
      width: 120,
      text: (task) => of(`taskStatus.${task.status}`),
      cell: (task) => <TaskStatusBadge status={task.status} />,
    },
    {
      id: 'due',
      header: t('tasks.due'),
      kind: 'date',
      width: 115,
      text: (task, format) => (task.plannedEnd === null ? '–' : format.date(task.plannedEnd)),
    },
  ];
};

/** What the person has to do. */
export const PersonTasks = ({ person }: { readonly person: Person }) => {
  const t = useT('people');
  const navigate = useNavigate();
  const columns = useColumns();
  const query = useListTasksQuery({ responsibleId: person.id, limit: most });
  const nothing = <EmptyState title={t('tasks.empty')} text={t('tasks.emptyText')} />;
  return (
    <Section title={t('tasks.title')}>
      <Loaded query={query} empty={nothing}>
        {({ rows }) => (
          <DataTable
            label={t('tasks.title')}
            columns={columns}
            rows={rows.filter((task) => task.status !== 'done' && task.status !== 'cancelled')}
            rowKey={(task) => task.id}
            onOpen={(task) => void navigate(paths.task(task.id))}
            fit="content"
            empty={nothing}
          />
        )}
      </Loaded>
    </Section>
  );
};
