import type { TaskStatus } from '#domain/lifecycle/task.ts';
import { useT } from '#i18n/t.ts';
import { StatusBadge } from './StatusBadge.tsx';
import type { Tone } from './tone.ts';

const tones = {
  planned: 'calm',
  'in-progress': 'active',
  waiting: 'careful',
  done: 'good',
  cancelled: 'quiet',
} as const satisfies Record<TaskStatus, Tone>;

/** How far a task has come, in colour and words. */
export const TaskStatusBadge = ({ status }: { readonly status: TaskStatus }) => {
  const t = useT('fields');
  return <StatusBadge tone={tones[status]} label={t(`taskStatus.${status}`)} />;
};
