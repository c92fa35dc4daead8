import { useNavigate } from 'react-router';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { confirm } from '#components/confirm.ts';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useRemoveTaskMutation } from '#state/tasks.ts';

/** Asks, and takes the task out of sight with all that is its own. */
export const useRemoveTask = (task: LifecycleTask): (() => Promise<void>) => {
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
