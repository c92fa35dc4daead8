import { SearchField } from '#components/SearchField.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { systemPhases } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import type { SystemFiltering } from './use-system-filters.ts';

type FiltersProps = {
  readonly filtering: SystemFiltering;
  /** Counted where they are known. */
  readonly gaps: number | undefined;
};

/** How to see the systems, and which. */
export const SystemFilters = ({ filtering, gaps }: FiltersProps) => {
  const t = useT('systems');
  const of = useT('fields');
  const { view, change } = filtering;
  return (
    <>
      <SegmentedFilter
        label={t('view.label')}
        value={view}
        onChange={filtering.show}
        options={[
          { value: 'list', label: t('view.list') },
          { value: 'board', label: t('view.board') },
          { value: 'lifelines', label: t('view.lifelines') },
          {
            value: 'gaps',
            label: t('view.gaps'),
            ...(gaps === undefined ? {} : { count: gaps }),
          },
        ]}
      />
      <SearchField
        label={t('search')}
        value={filtering.text}
        onChange={(text) => change({ text })}
      />
      <SelectFilter
        label={t('list.client')}
        value={filtering.client?.id ?? 'all'}
        onChange={(client) => change({ client })}
        options={[
          { value: 'all', label: t('allClients') },
          ...filtering.clients.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectFilter
        label={t('list.phase')}
        value={filtering.phase}
        onChange={(phase) => change({ phase })}
        options={[
          { value: 'all', label: t('allPhases') },
          ...systemPhases.map((phase) => ({ value: phase, label: of(`phase.${phase}`) })),
        ]}
      />
    </>
  );
};
