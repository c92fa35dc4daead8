import { taskKinds, taskStatuses } from '#domain/lifecycle/task.ts';
import { ClientFilter } from '#components/ClientFilter.tsx';
import { SearchField } from '#components/SearchField.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import type { TaskFiltering } from './use-task-filters.ts';

/** What to see of the tasks: how they are laid out, and which. */
export const TaskFilters = ({ filtering }: { readonly filtering: TaskFiltering }) => {
  const t = useT('tasks');
  const words = useT('fields');
  const { change } = filtering;
  const { data: people = [] } = useListPeopleQuery({});
  const kinds = taskKinds.map((value) => ({ value, label: words(`kind.${value}`) }));
  const statuses = taskStatuses.map((value) => ({ value, label: words(`taskStatus.${value}`) }));
  return (
    <>
      <SegmentedFilter
        label={t('view.label')}
        value={filtering.view}
        onChange={(view) => change({ view })}
        options={[
          { value: 'board', label: t('view.board') },
          { value: 'list', label: t('view.list') },
        ]}
      />
      <SearchField
        label={t('filter.search')}
        value={filtering.text}
        onChange={(text) => change({ text })}
      />
      <SelectFilter
        label={t('field.kind')}
        width={166}
        value={filtering.kind}
        onChange={(kind) => change({ kind })}
        options={[{ value: 'all', label: t('filter.allKinds') }, ...kinds]}
      />
      {filtering.view === 'list' ? (
        <SelectFilter
          label={t('field.status')}
          width={140}
          value={filtering.status}
          onChange={(status) => change({ status })}
          options={[{ value: 'all', label: t('filter.allStatuses') }, ...statuses]}
        />
      ) : null}
      <SelectFilter
        label={t('field.responsible')}
        width={160}
        value={filtering.person}
        onChange={(person) => change({ person })}
        options={[
          { value: 'all', label: t('filter.allPeople') },
          ...people.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
      />
      <ClientFilter
        width={180}
        value={filtering.client}
        onChange={(client) => change({ client })}
      />
    </>
  );
};
