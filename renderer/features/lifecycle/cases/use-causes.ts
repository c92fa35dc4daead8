import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { SelectOption } from '#components/inputs/SelectInput.tsx';
import { useListTasksQuery } from '#state/tasks.ts';

const most = 100;

/** The changes and releases of the case's system, the newest first: what may have caused it. */
export const useCauses = (task: LifecycleTask): readonly SelectOption[] => {
  const { systemId } = task;
  const changes = useListTasksQuery({ systemId, kind: 'change', limit: most });
  const releases = useListTasksQuery({ systemId, kind: 'release', limit: most });
  const of = (query: typeof changes): readonly SelectOption[] =>
    (query.data?.rows ?? []).map(({ id, kind, number, title }) => ({
      value: `${kind}:${id}`,
      label: `${number} ${title}`,
    }));
  return [...of(releases), ...of(changes)];
};
