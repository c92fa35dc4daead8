import { caseKinds } from '#domain/cases/case.ts';
import { ClientFilter } from '#components/ClientFilter.tsx';
import { SearchField } from '#components/SearchField.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { useT } from '#i18n/t.ts';
import { caseStates } from '#state/cases.ts';
import { caseViews, type CaseFiltering } from './use-case-filters.ts';

/** Cases or what lies behind them, and which. */
export const CaseFilters = ({ filtering }: { readonly filtering: CaseFiltering }) => {
  const t = useT('cases');
  const { change } = filtering;
  return (
    <>
      <SegmentedFilter
        label={t('view.label')}
        value={filtering.view}
        onChange={(view) => change({ view })}
        options={caseViews.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
      {filtering.view === 'cases' ? (
        <>
          <SearchField
            label={t('filter.search')}
            value={filtering.text}
            onChange={(text) => change({ text })}
          />
          <SelectFilter
            label={t('filter.state')}
            width={110}
            value={filtering.state}
            onChange={(state) => change({ state })}
            options={caseStates.map((value) => ({ value, label: t(`state.${value}`) }))}
          />
          <SelectFilter
            label={t('field.kind')}
            width={120}
            value={filtering.kind}
            onChange={(kind) => change({ kind })}
            options={[
              { value: 'all', label: t('filter.allKinds') },
              ...caseKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
            ]}
          />
        </>
      ) : null}
      <ClientFilter
        width={140}
        value={filtering.client}
        onChange={(client) => change({ client })}
      />
    </>
  );
};
