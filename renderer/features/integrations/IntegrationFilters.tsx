import { SearchField } from '#components/SearchField.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { supportStates } from '#domain/integrations/support.ts';
import { useT } from '#i18n/t.ts';
import { integrationViews, type IntegrationFiltering } from './use-integration-filters.ts';

type FiltersProps = {
  readonly filtering: IntegrationFiltering;
  readonly clients: readonly { readonly value: string; readonly label: string }[];
  /** Counted where they are known. */
  readonly proposals: number | undefined;
};

/** How to see the integrations, and which. */
export const IntegrationFilters = ({ filtering, clients, proposals }: FiltersProps) => {
  const t = useT('integrations');
  const { view, change } = filtering;
  const isNarrowed = view === 'horizon' || view === 'list';
  return (
    <>
      <SegmentedFilter
        label={t('view.label')}
        value={view}
        onChange={(chosen) => change({ view: chosen })}
        options={integrationViews.map((value) => ({
          value,
          label: t(`view.${value}`),
          ...(value === 'proposals' && proposals !== undefined ? { count: proposals } : {}),
        }))}
      />
      {isNarrowed ? (
        <>
          <SearchField
            label={t('filter.search')}
            value={filtering.text}
            onChange={(text) => change({ text })}
          />
          <SelectFilter
            label={t('filter.client')}
            value={filtering.client}
            onChange={(client) => change({ client })}
            options={[{ value: 'all', label: t('filter.allClients') }, ...clients]}
          />
          <SelectFilter
            label={t('filter.state')}
            width={140}
            value={filtering.state}
            onChange={(state) => change({ state })}
            options={[
              { value: 'all' as const, label: t('filter.allStates') },
              ...supportStates.map((value) => ({ value, label: t(`support.state.${value}`) })),
            ]}
          />
        </>
      ) : null}
    </>
  );
};
