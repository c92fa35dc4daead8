import { lazy, Suspense, type ComponentType } from 'react';
import type { LifecycleTask, TaskKind } from '#domain/lifecycle/task.ts';
import type { TaskId } from '#domain/record.ts';
import { LoadedRecord } from '#components/LoadedRecord.tsx';
import { paths } from '#components/paths.ts';
import { Skeleton } from '#components/Skeleton.tsx';
import { useRecordId } from '#components/use-record-id.ts';
import { useT } from '#i18n/t.ts';
import { useGetTaskQuery } from '#state/tasks.ts';
import { PlainTask } from './PlainTask.tsx';

type TaskView = ComponentType<{ readonly task: LifecycleTask }>;

const ProblemPage = lazy(async () => ({
  default: (await import('./problems/ProblemPage.tsx')).ProblemPage,
}));
const ChangePage = lazy(async () => ({
  default: (await import('./changes/ChangePage.tsx')).ChangePage,
}));
const CasePage = lazy(async () => ({ default: (await import('./cases/CasePage.tsx')).CasePage }));

const ReleasePage = lazy(async () => ({
  default: (await import('./releases/ReleasePage.tsx')).ReleasePage,
}));

/** The screen of each kind of task; loaded when it is first asked for. */
const views: Readonly<Record<TaskKind, TaskView>> = {
  release: ReleasePage,
  change: ChangePage,
  problem: ProblemPage,
  case: CasePage,
  integration: PlainTask,
  other: PlainTask,
};

const TaskRecord: TaskView = ({ task }) => {
  const View = views[task.kind];
  return (
    <Suspense fallback={<Skeleton shape="record" />}>
      <View key={task.id} task={task} />
    </Suspense>
  );
};

/** One task, on the screen of its kind. */
export const TaskPage = () => {
  const t = useT('tasks');
  const query = useGetTaskQuery(useRecordId<TaskId>());
  return (
    <LoadedRecord
      query={query}
      missing={{
        title: t('missing'),
        text: t('missingText'),
        back: { label: t('title'), to: paths.tasks() },
      }}
    >
      {(task) => <TaskRecord task={task} />}
    </LoadedRecord>
  );
};
