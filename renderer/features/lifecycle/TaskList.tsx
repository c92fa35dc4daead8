import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { DataTable } from '#components/DataTable.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { useListTasksQuery } from '#state/tasks.ts';
import { useTaskColumns } from './task-columns.tsx';
import type { TaskFiltering } from './use-task-filters.ts';

type TaskListProps = { readonly filtering: TaskFiltering; readonly empty: ReactNode };

const pageSize = 200;

/** The tasks as rows: open ones by planned end, then closed ones. */
export const TaskList = ({ filtering, empty }: TaskListProps) => {
  const t = useT('tasks');
  const today = useToday();
  const navigate = useNavigate();
  const [limit, setLimit] = useState(pageSize);
  const columns = useTaskColumns(today);
  const status = filtering.status === 'all' ? undefined : filtering.status;
  const query = useListTasksQuery({ ...filtering.filter, status, withoutCases: true, limit });
  return (
    <Loaded query={query} empty={empty}>
      {({ rows, total }) => (
        <DataTable
          label={t('list.label')}
          columns={columns}
          rows={rows}
          total={total}
          rowKey={(task) => task.id}
          remember="tasks"
          onOpen={(task) => void navigate(paths.task(task.id))}
          onMore={() => setLimit(limit * 2)}
        />
      )}
    </Loaded>
  );
};
