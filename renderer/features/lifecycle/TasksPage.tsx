import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useT } from '#i18n/t.ts';
import { TaskBoard } from './TaskBoard.tsx';
import { TaskFilters } from './TaskFilters.tsx';
import { TaskList } from './TaskList.tsx';
import { useBoard } from './use-board.ts';
import { useTaskFilters, type TaskFiltering } from './use-task-filters.ts';

const Nothing = ({ filtering }: { readonly filtering: TaskFiltering }) => {
  const t = useT('tasks');
  if (filtering.isFiltered) {
    return (
      <EmptyState
        title={t('list.emptyFiltered')}
        text={t('list.emptyFilteredText')}
        action={<Button onClick={filtering.clear}>{t('filter.clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('list.empty')}
      text={t('list.emptyText')}
      action={
        <Button tone="primary" to={paths.newTask()}>
          {t('add')}
        </Button>
      }
    />
  );
};

const Board = ({ filtering }: { readonly filtering: TaskFiltering }) => {
  const board = useBoard(filtering.filter);
  return (
    <Loaded query={board}>
      {(data) => <TaskBoard board={data} nothing={<Nothing filtering={filtering} />} />}
    </Loaded>
  );
};

/** Every task of the firm: as a board by status, or as a list. */
export const TasksPage = () => {
  const t = useT('tasks');
  const navigate = useNavigate();
  const filtering = useTaskFilters();
  useShortcut('mod+n', () => void navigate(paths.newTask()));
  return (
    <Page
      title={t('title')}
      scroll="inside"
      subtitle={<SectionTabs of="tasks" />}
      actions={
        <Button tone="primary" to={paths.newTask()} keys="mod+n">
          {t('add')}
        </Button>
      }
      toolbar={<TaskFilters filtering={filtering} />}
    >
      {filtering.view === 'board' ? (
        <Board filtering={filtering} />
      ) : (
        <TaskList filtering={filtering} empty={<Nothing filtering={filtering} />} />
      )}
    </Page>
  );
};
