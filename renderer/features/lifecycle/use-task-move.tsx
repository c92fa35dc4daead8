import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ReasonDialog } from '#components/ReasonDialog.tsx';
import { hasCourse } from '#domain/lifecycle/task.ts';
import type { LifecycleTask, TaskStatus } from '#domain/lifecycle/task.ts';
import { canChangeStatus, statusNeedsReason } from '#domain/lifecycle/transitions.ts';
import { announce } from '#components/announcements.ts';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useChangeTaskStatusMutation } from '#state/tasks.ts';

type MovedTask = Pick<LifecycleTask, 'id' | 'kind' | 'title' | 'status'>;
type Asked = { readonly task: MovedTask; readonly to: TaskStatus };

type TaskMove = {
  /** Changes the status, asking for a reason first where the rules want one. */
  readonly move: (task: MovedTask, to: TaskStatus) => void;
  /** To be drawn by whoever moves: the question for the reason while it stands. */
  readonly dialog: ReactNode;
};

/** Changes of status by button, mouse or key, all through the one transition table. */
export const useTaskMove = (): TaskMove => {
  const t = useT('tasks');
  const words = useT('fields');
  const navigate = useNavigate();
  const [changeStatus] = useChangeTaskStatusMutation();
  const [asked, setAsked] = useState<Asked | null>(null);

  const change = async ({ task, to }: Asked, reason: string): Promise<void> => {
    await runCommand(changeStatus({ id: task.id, to, reason }).unwrap(), () => {
      const status = words(`taskStatus.${to}`);
      notify.done(t('board.moved', { title: task.title, status }), { undo: true });
    });
  };

  const move = (task: MovedTask, to: TaskStatus): void => {
    if (hasCourse(task.kind)) {
      void navigate(paths.task(task.id));
      notify.done(t('board.ownCourse', { title: task.title }));
      return;
    }
    if (!canChangeStatus(task.status, to)) {
      const from = words(`taskStatus.${task.status}`);
      announce(t('board.refused', { title: task.title, from, to: words(`taskStatus.${to}`) }));
      return;
    }
    if (statusNeedsReason(task.status, to)) setAsked({ task, to });
    else void change({ task, to }, '');
  };

  const dialog =
    asked === null ? null : (
      <ReasonDialog
        title={t('reasonTitle')}
        text={t('reasonText', { status: words(`taskStatus.${asked.to}`) })}
        label={t('field.reason')}
        action={t('reasonAction', { status: words(`taskStatus.${asked.to}`) })}
        onCancel={() => setAsked(null)}
        onReason={(reason) => {
          setAsked(null);
          void change(asked, reason);
        }}
      />
    );
  return { move, dialog };
};
