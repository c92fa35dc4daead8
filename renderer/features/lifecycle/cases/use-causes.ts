import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { SelectOption } from '#components/inputs/SelectInput.tsx';
import { integrationName } from '#components/integrations/use-support-words.ts';
import { useListIntegrationsQuery } from '#state/integrations.ts';
import { useListTasksQuery } from '#state/tasks.ts';

const most = 100;

/** What may have caused the case: its system's releases and changes, the newest first, and what the system rests on. */
export const useCauses = (task: LifecycleTask): readonly SelectOption[] => {
  const { systemId } = task;
  const changes = useListTasksQuery({ systemId, kind: 'change', limit: most });
  const releases = useListTasksQuery({ systemId, kind: 'release', limit: most });
  const { data: integrations = [] } = useListIntegrationsQuery({ systemId });
  const of = (query: typeof changes): readonly SelectOption[] =>
    (query.data?.rows ?? []).map(({ id, kind, number, title }) => ({
      value: `${kind}:${id}`,
      label: `${number} ${title}`,
    }));
  return [
    ...of(releases),
    ...of(changes),
    ...integrations.map((row) => ({ value: `integration:${row.id}`, label: integrationName(row) })),
  ];
};
