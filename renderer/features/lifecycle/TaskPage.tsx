import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { taskToForm } from '#domain/lifecycle/task-form.ts';
import type { TaskId } from '#domain/record.ts';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { EmptyState } from '#components/EmptyState.tsx';
import { KindIcon } from '#components/KindIcon.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { TaskStatusBadge } from '#components/TaskStatusBadge.tsx';
import { useRecordId } from '#components/use-record-id.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { useT } from '#i18n/t.ts';
import { useGetTaskQuery, useRemoveTaskMutation } from '#state/tasks.ts';
import { Checklist } from './Checklist.tsx';
import { TaskEditor } from './TaskEditor.tsx';
import { TaskFacts } from './TaskFacts.tsx';
import { TaskHours } from './TaskHours.tsx';
import { TaskStatusButtons } from './TaskStatusButtons.tsx';
import styles from './TaskPage.module.css';

const useRemoveTask = (task: LifecycleTask): (() => Promise<void>) => {
  const t = useT('tasks');
  const navigate = useNavigate();
  const [removeTask] = useRemoveTaskMutation();
  return async () => {
    const isSure = await confirm({
      title: t('removeTitle'),
      text: t('removeText', { title: task.title }),
      action: t('remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(removeTask({ id: task.id }).unwrap(), () => {
      notify.done(t('removed'), { undo: true });
      void navigate(paths.tasks());
    });
  };
};

const Description = ({ text }: { readonly text: string }) => {
  const t = useT('tasks');
  return text === '' ? (
    <p className={styles['soft']}>{t('noDescription')}</p>
  ) : (
    <p className={styles['description']}>{text}</p>
  );
};

const TaskRecord = ({ task }: { readonly task: LifecycleTask }) => {
  const t = useT('tasks');
  const shell = useT('shell');
  const [isEditing, setEditing] = useState(false);
  const remove = useRemoveTask(task);
  useShortcut('mod+e', () => setEditing(true));
  return (
    <Page
      title={task.title}
      crumbs={[{ label: t('title'), to: paths.tasks() }]}
      badge={
        <>
          <KindIcon kind={task.kind} withLabel />
          <TaskStatusBadge status={task.status} />
        </>
      }
      actions={
        isEditing ? null : (
          <>
            <Button onClick={() => setEditing(true)} keys="mod+e">
              {shell('action.edit')}
            </Button>
            <ActionMenu
              label={shell('action.more')}
              items={[{ label: t('remove'), tone: 'danger', onSelect: () => void remove() }]}
            />
          </>
        )
      }
      toolbar={<TaskStatusButtons task={task} />}
      aside={<TaskFacts task={task} />}
    >
      {isEditing ? (
        <TaskEditor
          id={task.id}
          values={taskToForm(task)}
          onSaved={() => {
            setEditing(false);
            notify.done(t('saved'), { undo: true });
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <Description text={task.description} />
      )}
      <Checklist taskId={task.id} />
      <TaskHours task={task} />
    </Page>
  );
};

/** One task: what it is, how far it has come, what is left to do, and the hours put on it. */
export const TaskPage = () => {
  const t = useT('tasks');
  const query = useGetTaskQuery(useRecordId<TaskId>());
  return (
    <Loaded
      query={query}
      skeleton="record"
      empty={
        <EmptyState
          isPage
          title={t('missing')}
          text={t('missingText')}
          action={<Button to={paths.tasks()}>{t('title')}</Button>}
        />
      }
    >
      {(task) => <TaskRecord key={task.id} task={task} />}
    </Loaded>
  );
};
