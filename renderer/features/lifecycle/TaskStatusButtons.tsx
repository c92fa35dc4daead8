import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { taskTransitions } from '#domain/lifecycle/transitions.ts';
import { Button } from '#components/Button.tsx';
import { useT } from '#i18n/t.ts';
import { useTaskMove } from './use-task-move.tsx';

/** One button for each step that the transition table allows from here. */
export const TaskStatusButtons = ({ task }: { readonly task: LifecycleTask }) => {
  const t = useT('tasks');
  const { move, dialog } = useTaskMove();
  return (
    <>
      {taskTransitions[task.status].map((to) => (
        <Button key={to} onClick={() => move(task, to)}>
          {t(`move.${to}`)}
        </Button>
      ))}
      {dialog}
    </>
  );
};
