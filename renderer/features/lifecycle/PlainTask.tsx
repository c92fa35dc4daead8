import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { TaskStatusBadge } from '#components/TaskStatusBadge.tsx';
import { Checklist } from './Checklist.tsx';
import { TaskFrame } from './TaskFrame.tsx';
import { TaskHours } from './TaskHours.tsx';
import { TaskIntegrations } from './TaskIntegrations.tsx';
import { TaskStatusButtons } from './TaskStatusButtons.tsx';

/** A task without a course, of a kind that has none or from before there were any: what it is, what is left to do, and the hours put on it. */
export const PlainTask = ({ task }: { readonly task: LifecycleTask }) => (
  <TaskFrame
    task={task}
    badge={<TaskStatusBadge status={task.status} />}
    toolbar={<TaskStatusButtons task={task} />}
  >
    <TaskIntegrations task={task} />
    <Checklist taskId={task.id} />
    <TaskHours task={task} />
  </TaskFrame>
);
