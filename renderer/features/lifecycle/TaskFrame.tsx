import { useState, type ReactNode } from 'react';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { taskToForm } from '#domain/lifecycle/task-form.ts';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Attachments } from '#components/attachments/Attachments.tsx';
import { Button } from '#components/Button.tsx';
import { KindIcon } from '#components/KindIcon.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { useT } from '#i18n/t.ts';
import { TaskEditor } from './TaskEditor.tsx';
import { TaskFacts } from './TaskFacts.tsx';
import styles from './TaskPage.module.css';
import { useRemoveTask } from './use-remove-task.ts';

type TaskFrameProps = {
  readonly task: LifecycleTask;
  /** How far it has come. */
  readonly badge: ReactNode;
  /** The steps that it may take. */
  readonly toolbar: ReactNode;
  /** More to do, before editing. */
  readonly actions?: ReactNode;
  /** Facts above those that every task has. */
  readonly aside?: ReactNode;
  /** Whether its form is open, for a screen that opens it itself. */
  readonly editing?: readonly [boolean, (isEditing: boolean) => void];
  readonly children: ReactNode;
};

const Description = ({ text }: { readonly text: string }) => {
  const t = useT('tasks');
  return text === '' ? (
    <p className={styles['soft']}>{t('noDescription')}</p>
  ) : (
    <p className={styles['description']}>{text}</p>
  );
};

/** The screen of a task of any kind: its name, its steps, its facts, and the form of what all tasks have. */
export const TaskFrame = ({ task, badge, toolbar, actions, ...props }: TaskFrameProps) => {
  const t = useT('tasks');
  const shell = useT('shell');
  const own = useState(false);
  const [isEditing, setEditing] = props.editing ?? own;
  const remove = useRemoveTask(task);
  useShortcut('mod+e', () => setEditing(true));
  return (
    <Page
      title={task.title}
      crumbs={[{ label: t('title'), to: paths.tasks() }]}
      badge={
        <>
          <KindIcon kind={task.kind} withLabel />
          {task.number === '' ? null : <span className={styles['number']}>{task.number}</span>}
          {badge}
        </>
      }
      actions={
        isEditing ? null : (
          <>
            {actions}
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
      toolbar={toolbar}
      aside={
        <>
          {props.aside}
          <TaskFacts task={task} />
        </>
      }
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
      {props.children}
      <Attachments table="tasks" recordId={task.id} />
    </Page>
  );
};
