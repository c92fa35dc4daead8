import { taskToForm } from '#domain/lifecycle/task-form.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useMe } from '#state/session.ts';
import { useSaveTaskMutation } from '#state/tasks.ts';

/** Makes whoever sits here responsible for a piece of work; null when nobody has said who that is. */
export const useTakeTask = (task: LifecycleTask, done: string): (() => void) | null => {
  const me = useMe();
  const [save] = useSaveTaskMutation();
  if (me === null) return null;
  const form = { ...taskToForm(task), responsibleId: me };
  return () =>
    void runCommand(save({ id: task.id, form }).unwrap(), () => notify.done(done, { undo: true }));
};
